//! Which language to speak.

/// The language of last resort.
pub const DEFAULT_LANGUAGE: &str = "en";

/// What may say which language is wanted, the strongest first.
#[derive(Clone, Debug, Default)]
pub struct LanguageWishes {
    /// The option on the command line.
    pub option: Option<String>,
    /// The saved setting.
    pub setting: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order.
    pub environment: Vec<String>,
}

/// The first language wished for that exists; the option must name one that does.
///
/// # Errors
/// The option, if there is no such language.
pub fn choose(wishes: &LanguageWishes, available: &[String]) -> Result<String, String> {
    if let Some(option) = &wishes.option {
        return find(option, available).ok_or_else(|| option.clone());
    }
    let rest = wishes.setting.iter().chain(&wishes.environment);
    // The first variable that is set decides, as POSIX has it, even if its language does not exist here.
    let wished = rest.into_iter().find(|wish| !wish.is_empty());
    Ok(wished.and_then(|wish| find(wish, available)).unwrap_or_else(|| DEFAULT_LANGUAGE.to_owned()))
}

/// `ja_JP.UTF-8`, `ja-JP` and `ja` all mean `ja`.
fn find(wish: &str, available: &[String]) -> Option<String> {
    let language = wish.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
    available.iter().find(|name| **name == language).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose_from(option: Option<&str>, environment: &[&str]) -> Result<String, String> {
        let wishes = LanguageWishes {
            option: option.map(str::to_owned),
            setting: None,
            environment: environment.iter().map(|wish| (*wish).to_owned()).collect(),
        };
        choose(&wishes, &["en".to_owned(), "ja".to_owned()])
    }

    #[test]
    fn the_option_wins_and_must_exist() {
        assert_eq!(choose_from(Some("ja"), &["en_GB.UTF-8"]).as_deref(), Ok("ja"));
        assert_eq!(choose_from(Some("xx"), &[]), Err("xx".to_owned()));
    }

    #[test]
    fn the_environment_is_understood() {
        assert_eq!(choose_from(None, &["", "ja_JP.UTF-8", "en_US"]).as_deref(), Ok("ja"));
        assert_eq!(choose_from(None, &["C.UTF-8"]).as_deref(), Ok("en"));
        assert_eq!(choose_from(None, &[]).as_deref(), Ok("en"));
    }
}
