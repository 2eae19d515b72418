fact-investments = Which of these investments do you expect in your first three years?
    .label = Planned investments
    .help = Mark everything you have in mind, even if it is not decided. If you will not invest, leave them all unmarked.
    .why = Tax credits, ways of depreciation and grants depend on what you invest in.
option-investments-equipment = Machines and equipment
    .hint = New machines, computers, furniture and the like; no buildings and nothing second-hand.
option-investments-software = Bought software
    .hint = From a supplier outside your group.
option-investments-research = Research and development
    .hint = Work on new products or methods, prototypes and trials included.
option-investments-environment = Environment and saving energy
    .hint = For example waste water treatment, less waste, insulation or solar power.
option-investments-workplaces_for_disabled = Workplaces for disabled people
    .hint = Rebuilding a workplace, or buying special equipment for it.
option-investments-digital_or_green_project = Digital or green project
    .hint = It changes the way the business works, and the state approves it beforehand.
option-investments-new_site = New site or new production
    .hint = You build a plant or site, or start to make something you have not made before.

fact-wants_state_aid = Are you interested in grants from the state?
    .label = State aid
    .help = If you are not sure, answer yes to see which schemes could fit. Tax credits and depreciation are not grants; they are shown in any case.
    .why = A grant must be applied for before the project starts, which affects your timetable.

fact-group_staff = How many people does your group employ altogether?
    .label = Staff of the group
    .help = Count the parent and all its companies, in Japan and elsewhere. The average from the last accounts will do.
    .why = Aid for smaller firms is open to groups of fewer than { $lu-aid-sme_staff } people that also keep to a limit for sales or balance sheet.

fact-group_turnover = How much does the whole group sell in a year?
    .label = Sales of the group
    .help = Take the latest consolidated accounts and convert the amount to euros.
    .why = With sales of up to { $lu-aid-sme_turnover } a small group counts as small or medium-sized.

fact-group_balance = How large is the balance sheet of the whole group?
    .label = Balance sheet of the group
    .help = Take the total of the latest consolidated balance sheet and convert it to euros.
    .why = If sales are too high, a total of up to { $lu-aid-sme_balance } can still make the group small or medium-sized.

fact-aid_obstacles = Is any of these true of your business?
    .label = Obstacles to state aid
    .help = Mark every point that fits. If none does, leave them all unmarked.
    .why = A single one is enough to rule out a grant.
option-aid_obstacles-two_convictions = Convicted { $lu-aid-convictions } times or more
    .hint = For undeclared work or illegal employment, within the last { $lu-aid-conviction_years } years.
option-aid_obstacles-in_difficulty = In financial difficulty
    .hint = For example, losses have used up more than half of the capital, or insolvency proceedings are open.
option-aid_obstacles-unpaid_unlawful_aid = Earlier aid still to be repaid
    .hint = The EU found it unlawful and ordered repayment, and some of it is still open.
option-aid_obstacles-works_started = Work has started
    .hint = Building has begun, or equipment has been firmly ordered.
option-aid_obstacles-excluded_sector = Sector without aid
    .hint = Fishing, primary farming, large shopping centres and others that the law excludes.

fact-invest_tangible = What will you pay in one year for new equipment and for software from outside suppliers?
    .label = Equipment and software
    .help = Add up the prices without VAT. Buildings, second-hand goods and cars do not belong here.
    .why = The investment tax credit is a percentage of it.

fact-invest_environment = How much of that is for equipment approved for the environment or for disabled workers?
    .label = Approved equipment
    .help = Meant is equipment with special depreciation under art. 32bis LIR. If there is none, enter 0.
    .why = The tax credit is higher for this part.

fact-invest_project_tangible = How much of the equipment is for the approved digital or green project?
    .label = Equipment of the project
    .help = Take machines and devices used directly for the project, at prices without VAT. If there are none, enter 0.
    .why = Equipment of an approved project gets an extra credit.

fact-invest_project_other = What will this project cost apart from equipment?
    .label = Other project costs
    .help = Add software and patents from outside the group, outside advice, and the pay and training of staff who work only on the project. If there is nothing, enter 0.
    .why = In an approved project these costs earn a tax credit too.
