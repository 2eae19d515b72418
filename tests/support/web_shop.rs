//! The interview of the web shop whose scenario is worked out by hand, typed line by line.

/// The scenario that these lines answer.
pub const SCENARIO: &str = "web-shop-sarl-2026";

/// Every line with what it answers: a fact, or one of the lines around a list of members.
pub const TALK: [(&str, &str); 45] = [
    ("purpose", "1"),
    ("entry_mode", "1"),
    ("commune", "1"),
    ("activity", "2"),
    ("critical_activities", "0"),
    ("operations", "0"),
    ("legal_form", "1"),
    ("contribution_kind", "1"),
    ("defers_capital", "2"),
    ("shareholders", "1"),
    ("the name of the owner", "Example Shokai K.K."),
    ("shareholders.kind", "1"),
    ("shareholders.country", "JP"),
    ("shareholders.percent", "100"),
    ("shareholders.holding_period", "4"),
    ("shareholders.fully_taxed", "1"),
    ("no more owners", "2"),
    ("permit_holder_lives", "2"),
    ("planned_events", "0"),
    ("staff", "2"),
    ("short_visits", "0"),
    ("expected_turnover", "620000.01"),
    ("expected_profit", "190000"),
    ("payments", "2"),
    ("group_facts", "1"),
    ("participations", "2"),
    ("investments", "0"),
    ("wants_state_aid", "2"),
    ("properties", "2"),
    ("ip_assets", "1,2"),
    ("protection_area", "2"),
    ("incorporation_date", "2027-01-31"),
    ("planned_start_date", "2027-02-15"),
    ("financial_year_end", "2027-12-31"),
    ("home_region", "13"),
    ("company_size", "2"),
    ("support_goals", "0"),
    ("the offer of the estimates", "1"),
    ("share_capital", "12000"),
    ("expected_balance_total", "400000"),
    ("expected_net_assets", "150000"),
    ("dividend_amount", "100000"),
    ("trademark_classes", "4"),
    ("design_count", "2"),
    ("the end", ""),
];

/// What is typed before the line of this name.
pub fn until(name: &str) -> Vec<&'static str> {
    let end = TALK.iter().position(|(known, _)| *known == name).unwrap_or_else(|| panic!("there is no line {name}"));
    TALK[..end].iter().map(|(_, line)| *line).collect()
}

/// The lines as the program reads them.
pub fn text(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}
