item-lu-tax-exit-tax = Exit tax (imposition à la sortie, art. 38 LIR)
    .summary = If the seat or business assets leave Luxembourg, they are taxed as though they had been sold: their market value less their value for tax is profit. You said that you plan such a move.
    .when = At the move itself. Have the tax worked out before you decide.
    .next = List what will leave, have it valued, and talk to your accountant about where and when.
    .trap = After a move to Japan the whole tax is due at once. Only for an EU state, or an EEA state that helps to collect tax, may you pay in { $lu-exit-instalments } yearly instalments without interest. Patents and customer contracts have a value even if the books do not show them.
    .cost = The company's usual taxes on the difference, and a fee for the valuation.
