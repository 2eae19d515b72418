use madoguchi::{check, data::DataFiles, interview::script::Interview, domain::rules::RuleId};
fn main() {
    let i = Interview::load(&DataFiles::built_in(), "luxembourg").unwrap();
    let only = std::env::args().nth(1);
    let start = std::time::Instant::now();
    for (n, r) in i.model.rules.iter().enumerate() {
        if only.as_ref().is_some_and(|o| !r.id.contains(o.as_str())) { continue; }
        let t = std::time::Instant::now();
        let d = check::of_rule(&i.model, RuleId(n as u16));
        println!("{:45} {:>9} pts {:>6.0} ms {}{}{}{}{}", r.id, d.points, t.elapsed().as_secs_f64() * 1000.0,
            if d.required.is_none() {"NEVER-REQ "} else {""}, if d.ruled_out.is_none() {"NEVER-OUT "} else {""},
            d.unsound.as_ref().map(|s| format!("UNSOUND {} {} ", s.law_date, s.answers)).unwrap_or_default(),
            d.weak.as_ref().map(|s| format!("WEAK {} {} ", s.law_date, s.answers)).unwrap_or_default(),
            d.sampled.map(|s| format!("SAMPLED {s}")).unwrap_or_default());
        if only.is_some() { println!("  req {:?}\n  out {:?}", d.required.map(|s| s.answers.to_string()), d.ruled_out.map(|s| s.answers.to_string())); }
    }
    println!("total {:?}", start.elapsed());
}
