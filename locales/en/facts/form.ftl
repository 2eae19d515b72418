fact-legal_form = Which legal form will the company have, or does it have already?
    .label = Legal form
    .help = A subsidiary that trades is most often a SARL. An SA suits many investors or a later listing. The table compares what you need to found each form.
    .why = Capital, deed, management, meetings and audit all follow from the legal form.
option-legal_form-sarl = SARL, limited company
    .hint = The usual form for a subsidiary; a few members, shares not freely sold to outsiders.
option-legal_form-sarl_s = SARL-S, simplified limited company
    .hint = For people with little money; no company may be a member.
option-legal_form-sa = SA, public limited company
    .hint = Shares move freely and may be listed; run by a board.
option-legal_form-sas = SAS, simplified share company
    .hint = Shares as in an SA, and articles that settle most of the rest; led by a president.
option-legal_form-sca = SCA, partnership limited by shares
    .hint = One partner is fully liable and keeps control, the others hold shares.
option-legal_form-se = SE, European company
    .hint = Founded by companies from at least { $lu-company-se_min_states } EU states; staff involvement is negotiated first.
option-legal_form-cooperative = Cooperative
    .hint = Members and capital may come and go.
option-legal_form-cooperative_sa = Cooperative organised as an SA
    .hint = A cooperative that largely follows the rules of the SA.
option-legal_form-scs = SCS, limited partnership
    .hint = Has legal personality; one partner fully liable, the others up to their share.
option-legal_form-scsp = SCSp, special limited partnership
    .hint = Like the SCS but without legal personality; common for funds.
option-legal_form-snc = SNC, general partnership
    .hint = Every partner is liable for all debts.

table-legal_form-column-capital = Minimum capital
table-legal_form-column-paid = Paid in at founding
table-legal_form-column-founders = Founders
table-legal_form-column-deed = Deed
table-legal_form-column-management = Management
table-legal_form-column-liability = Liability

table-legal_form-sarl-capital = { $lu-company-sarl_min_capital }
table-legal_form-sarl-paid = in full, or deferred
table-legal_form-sarl-founders = { $lu-company-min_founders } to { $lu-company-sarl_max_members }
table-legal_form-sarl-deed = notary
table-legal_form-sarl-management = { $lu-company-sarl_min_managers } or more managers
table-legal_form-sarl-liability = limited

table-legal_form-sarl_s-capital = { $lu-company-sarls_min_capital } to { $lu-company-sarls_max_capital }
table-legal_form-sarl_s-paid = in full, or deferred
table-legal_form-sarl_s-founders = { $lu-company-min_founders } to { $lu-company-sarl_max_members }, people only
table-legal_form-sarl_s-deed = private deed or notary
table-legal_form-sarl_s-management = managers, people only
table-legal_form-sarl_s-liability = limited

table-legal_form-sa-capital = { $lu-company-sa_min_capital }
table-legal_form-sa-paid = { $lu-company-paid_share } of each share
table-legal_form-sa-founders = { $lu-company-min_founders } or more
table-legal_form-sa-deed = notary
table-legal_form-sa-management = board of directors
table-legal_form-sa-liability = limited

table-legal_form-sas-capital = { $lu-company-sas_min_capital }
table-legal_form-sas-paid = { $lu-company-paid_share } of each share
table-legal_form-sas-founders = { $lu-company-min_founders } or more
table-legal_form-sas-deed = notary
table-legal_form-sas-management = president
table-legal_form-sas-liability = limited

table-legal_form-sca-capital = { $lu-company-sca_min_capital }
table-legal_form-sca-paid = { $lu-company-paid_share } of each share
table-legal_form-sca-founders = { $lu-company-sca_min_founders } or more
table-legal_form-sca-deed = notary
table-legal_form-sca-management = managers, supervisors
table-legal_form-sca-liability = one partner unlimited

table-legal_form-se-capital = { $lu-company-se_min_capital }
table-legal_form-se-paid = { $lu-company-paid_share } of each share
table-legal_form-se-founders = from { $lu-company-se_min_states } EU states
table-legal_form-se-deed = notary
table-legal_form-se-management = one or two boards
table-legal_form-se-liability = limited

table-legal_form-cooperative-capital = none fixed
table-legal_form-cooperative-paid = as the articles say
table-legal_form-cooperative-founders = { $lu-company-cooperative_min_founders } or more
table-legal_form-cooperative-deed = private deed or notary
table-legal_form-cooperative-management = as the articles say
table-legal_form-cooperative-liability = as the articles say

table-legal_form-cooperative_sa-capital = ask the notary
table-legal_form-cooperative_sa-paid = ask the notary
table-legal_form-cooperative_sa-founders = { $lu-company-cooperative_min_founders } or more
table-legal_form-cooperative_sa-deed = notary
table-legal_form-cooperative_sa-management = as in an SA
table-legal_form-cooperative_sa-liability = as the articles say

table-legal_form-scs-capital = none
table-legal_form-scs-paid = as agreed
table-legal_form-scs-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-scs-deed = private deed or notary
table-legal_form-scs-management = a partner or third party
table-legal_form-scs-liability = one partner unlimited

table-legal_form-scsp-capital = none
table-legal_form-scsp-paid = as agreed
table-legal_form-scsp-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-scsp-deed = private deed or notary
table-legal_form-scsp-management = a partner or third party
table-legal_form-scsp-liability = one partner unlimited

table-legal_form-snc-capital = none
table-legal_form-snc-paid = as the articles say
table-legal_form-snc-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-snc-deed = private deed or notary
table-legal_form-snc-management = partners or appointed
table-legal_form-snc-liability = all partners unlimited

fact-uses_notary = Will you go to a notary although your legal form does not require one?
    .label = Founding before a notary
    .help = Partnerships, cooperatives and the SARL-S may be founded by an agreement you sign yourselves. A notary costs more but checks the articles. If nothing speaks for it, answer no.
    .why = It decides whether a notarial deed or a private agreement goes on your list.

fact-share_capital = With how much share capital will the company start?
    .label = Share capital
    .help = Give the amount written in the articles, not the money you plan to lend to the company.
    .why = It decides how much money must be in the bank before the deed.

fact-contribution_kind = What will the owners give for their shares?
    .label = How capital is paid
    .help = Machines, patents, claims or shares in another company count as things. Most foundings use money only.
    .why = Money has to be blocked at a bank; things may need an auditor's report on their value.
option-contribution_kind-cash = Money
option-contribution_kind-in_kind = Things
    .hint = Anything with a value that is not money, such as equipment, rights or shares.
option-contribution_kind-both = Money and things

fact-defers_capital = Do you want to found first and pay the cash capital, up to { $lu-company-sarl_min_capital }, later?
    .label = Paying capital later
    .help = A recent law lets the cash part up to this amount wait for some months. Anything above it, and everything given in things, is due at the deed.
    .why = With later payment you need not wait for the bank account before the deed, but a payment date goes on your list.
