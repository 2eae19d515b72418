# Help of the command line.

cli-about = madoguchi asks a company about entering a foreign market and gives it a checklist of permits, registrations and taxes.
cli-usage = Usage:
cli-options = Options:
cli-arguments = Arguments:
cli-commands = Commands:
cli-help = Show this help
cli-version = Show the version
cli-lang = Language of the program, such as ja or en
cli-cases = Folder of the cases
cli-data = Folder of interviews, words and figures laid over the built-in ones
cli-no-color = Use no colours
cli-new = Begin a new case
cli-open = Go on with a case
cli-list = List the cases
cli-interviews = List the interviews
cli-facts = List what an interview can ask
cli-checklist = Write the checklist of a case or of an answers file
cli-plain = Ask line by line, without cursor movement, colours or boxes
cli-title = Title of the case
cli-interview = An interview; "madoguchi interviews" lists them
cli-case = A case: its id, the beginning of it, or a path
cli-format = Format of the output
cli-answers = File of answers as JSON; - reads standard input
cli-interview-of-answers = Interview that the answers are for
cli-law-date = Day of the law (else the case's, else today)
cli-plan-start = Day the plan begins (else the case's, else the day of the law)
cli-output = File to write to, instead of standard output

list-empty = No cases yet in { $folder }. "madoguchi new luxembourg" begins one.
list-damaged = (damaged)
list-newer = (written by a newer version: { $format })
