fact-company_name = What will the Luxembourg company or branch be called?
    .label = Name in Luxembourg
    .help = You may leave this empty; the name can still change.
    .why = The name appears on your checklist and papers and changes no result.

fact-parent_name = What is the name of your company at home?
    .label = Name of the parent
    .help = Write it as in the company register, in Latin letters if you can. You may leave it empty.
    .why = The name appears on your checklist and papers and changes no result.
