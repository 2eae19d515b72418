item-lu-permit-bank = Banking licence (agrément d'établissement de crédit)
    .summary = Nobody may take deposits from the public without a licence, which the European Central Bank grants on a file prepared by the CSSF. You plan a bank, so this step decides on all others.
    .when = Before the first deposit, and before the register enters the company as a bank. The decision comes within { $lu-finance-decision_months } months of a complete file, at the latest { $lu-finance-decision_months_max } months after it arrived; plan about a year.
    .next = Ask the CSSF for a first talk, then prepare a business plan for { $lu-finance-bank_plan_years } years, the chart of owners up to the people at the top, and files on the future managers.
    .trap = Head office and real decisions have to be in Luxembourg, with at least { $lu-finance-bank_managers } managers on the spot; a bank steered from Tokyo gets no licence. Deed and payment of the capital follow only after the approval in principle.
    .cost = The capital of at least { $lu-finance-bank_capital } must be subscribed and fully paid. The CSSF charges for the examination and a levy every year.
    .doubt = The JETRO guide says that a part of the capital is paid in advance; the CSSF asks for all of it, and that is what you see here. The fee for the examination could not be found.

item-lu-permit-bank-branch-third-country = Branch of a bank from outside the EEA (succursale d'une banque de pays tiers)
    .summary = A bank from outside the European Economic Area needs a Luxembourg licence for its branch, from the Minister of Finance on a file of the CSSF. Your bank has its seat outside that area.
    .when = Before the branch starts business. The authorities have up to { $lu-finance-branch_decision_months } months to decide.
    .next = Speak to your supervisor at home first, because its consent belongs in the file, then to the CSSF.
    .trap = The branch may work in Luxembourg only; to serve customers across the EU you need a bank of your own here with a passport. From { $lu-finance-branch_regime_from } new EU rules apply to such branches.
    .cost = The branch must be endowed with as much money as a new bank needs as capital, at present { $lu-finance-bank_capital }. Under the new EU rules it is { $lu-finance-branch_class1_percent } of the debts of a large branch (at least { $lu-finance-branch_class1_min }) and { $lu-finance-branch_class2_percent } of those of a smaller one (at least { $lu-finance-branch_class2_min }).
    .doubt = The amounts under the new rules are not confirmed, nor is the way in which Luxembourg will apply them. Ask the CSSF.

item-lu-permit-cssf-other = Licence from the financial supervisor (agrément CSSF)
    .summary = Investment firms, payment and e-money institutions, crypto services, lenders and other professionals of the financial sector work only with a licence. Your activity is one of them.
    .when = Before you serve the first client. The decision comes within { $lu-finance-decision_months } months of a complete file, for payment and e-money institutions within { $lu-finance-payment_decision_months } months, and never later than { $lu-finance-decision_months_max } months after it arrived.
    .next = Describe your services to the CSSF and ask which licence fits, then prepare business plan, owners, managers, IT and the rules against money laundering.
    .trap = No trial run is allowed: offering financial products before the licence is an offence. Lending within your own group, on the other hand, is not lending to the public.
    .cost = Initial capital: an investment firm { $lu-finance-investment_firm_capital_low } to { $lu-finance-investment_firm_capital_high } and a payment institution { $lu-finance-payment_capital_low } to { $lu-finance-payment_capital_high }, in three steps by services; an e-money institution { $lu-finance-emoney_capital }; a credit servicer { $lu-finance-credit_servicer_capital }, or { $lu-finance-credit_servicer_capital_funds } if it holds borrowers' money; a professional lender { $lu-finance-lender_capital }.
    .doubt = Only the amounts for credit servicers were read at the CSSF. Have the others, and the time limit for crypto services, confirmed there.

item-lu-permit-credit-intermediary-mortgage = Licence for mortgage credit intermediaries (intermédiaire de crédit immobilier)
    .summary = Whoever brings consumers and lenders together for a loan on a home needs a licence from the CSSF. You said that your business will do this.
    .when = Before you arrange the first loan; the examination can take up to a year.
    .next = Collect proof of knowledge and the criminal record extracts, ask for an offer for liability insurance and file the application with the CSSF.
    .trap = Seat and central administration must be in Luxembourg. Loans for anything other than a home need another authorisation, so check both if your offer is broad.
    .cost = The premium for liability insurance that covers at least { $lu-finance-mortgage_insurance_claim } for each claim and { $lu-finance-mortgage_insurance_year } for all claims of a year.
    .doubt = The amounts of cover come from the rules of the EU and were not confirmed for Luxembourg.

item-lu-permit-credit-intermediary-consumer = Authorisation and list of consumer credit intermediaries (intermédiaire de crédit à la consommation)
    .summary = Arranging loans for private customers requires an authorisation and an entry in a public list. This also concerns a dealer who offers instalments as a sideline.
    .when = Before you arrange the first loan.
    .next = Apply through MyGuichet.lu: at the Ministry of Finance if loans are your main business, at the Ministry of the Economy if they are a sideline. Then have yourself entered in the list kept by the consumer protection office.
    .trap = The lender's own licence does not cover you. You need an agreement with that lender, and your advertising has to follow the rules on interest figures.
    .doubt = New EU rules on consumer credit (directive 2023/2225) apply from { $lu-finance-consumer_credit_directive_from }. Whether Luxembourg has put them into its law in time is not confirmed.

item-lu-permit-insurance = Authorisation as insurer or reinsurer (agrément d'entreprise d'assurance ou de réassurance)
    .summary = Insurance and reinsurance are open only to undertakings authorised by the insurance supervisor (Commissariat aux assurances, CAA). You plan to insure or reinsure from Luxembourg.
    .when = Before the first contract. The decision comes within { $lu-finance-insurance_decision_months } months of a complete file.
    .next = Arrange a meeting with the CAA, and look for the person who will be the authorised manager (dirigeant agréé); without that person nothing can be filed.
    .trap = The scheme of operations must name each class of insurance. A class that is left out needs another authorisation later.
    .cost = Own funds of at least { $lu-finance-insurance_floor_non_life } for non-life, { $lu-finance-insurance_floor_life } for life or liability insurance, { $lu-finance-insurance_floor_reinsurer } for a reinsurer and { $lu-finance-insurance_floor_captive } for a captive that reinsures only its group. The business you plan can require far more.
    .doubt = These amounts were not read at the CAA and may have been raised since; ask for the current ones.

item-lu-permit-insurance-intermediary = Licence for insurance agents and brokers (agrément d'intermédiaire d'assurances)
    .summary = Agents and brokers need a licence from the insurance supervisor (CAA) and an entry in its register. You will arrange insurance, so this concerns you.
    .when = Before you arrange the first contract.
    .next = Decide whether you act for insurers as an agent or for clients as a broker, and ask the CAA for the next dates of its examination.
    .trap = The people who advise clients usually have to pass the examination as well, and it is not held every week.
    .cost = A fee for the examination and the premium for liability insurance.
    .doubt = Conditions, fees and time needed were not confirmed with the CAA; ask there before you fix a date.

item-lu-permit-pension-fund = Authorisation of a pension fund (agrément SEPCAV ou ASSEP)
    .summary = An occupational pension fund is authorised by the CSSF, or by the insurance supervisor for funds on an insurance basis. You are setting one up.
    .when = Before the first contribution is paid in; allow about half a year.
    .next = Choose between the SEPCAV, whose members hold shares and receive a lump sum, and the ASSEP, which can also pay a pension. Then have the pension rules and the actuarial plan drawn up.
    .trap = Depositary, asset manager and the actuary have to be chosen before the application, since their contracts are part of it.
    .cost = A SEPCAV needs { $lu-finance-sepcav_capital } within { $lu-finance-sepcav_years } years, an ASSEP provisions of { $lu-finance-assep_provisions } within { $lu-finance-assep_years } years.
    .doubt = The amounts and terms for both forms were not confirmed; ask the CSSF before you choose.

item-lu-filing-passport-notification = Notice for the EU passport (notification de passeport européen)
    .summary = A firm licensed in another state of the European Economic Area may open a branch here without a second licence; its home supervisor informs the CSSF or the CAA. Your company holds such a licence.
    .when = Before the branch opens; the exchange between the supervisors takes two to three months.
    .next = File the programme of operations of the branch with your home supervisor and wait for its confirmation.
    .trap = The passport belongs to the company that is licensed, not to its group. Although the home supervisor remains in charge, Luxembourg's rules on conduct, money laundering and, for banks, liquidity apply from the first day.

limit-third-country-branch-endowment = Under the new EU rules the endowment depends on the size and debts of the branch, which are not asked.
limit-lending-inside-the-group = Lending only to companies of your own group needs no licence; this is not asked.
limit-cssf-licence-class = The initial capital depends on the exact services and on whether you hold clients' money; neither is asked.
limit-pension-fund-of-insurers = A pension fund on an insurance basis is supervised by the insurance supervisor (CAA); this is not asked.
