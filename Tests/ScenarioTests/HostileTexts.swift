/// Texts that somebody may write who wants to be taken for more than words, each tried in every
/// place that a text may stand.
enum HostileTexts {
  static let all: [String] =
    terminals + runners + pages + forges + tables + mails + calendars + data

  /// What terminals obey, and what turns or hides words.
  private static let terminals = [
    "\u{1B}[31mred", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}", "\u{1B}]8;;http://x\u{1B}\\link",
    "\u{9B}31m", "\u{9D}0;t\u{9C}", "\u{90}q\u{9C}", "a\u{8}\u{8}b", "a\u{7F}b", "a\rb",
    "a\u{B}b\u{C}c", "a\u{85}b", "\u{202E}gnp.exe", "\u{2066}a\u{2069}", "\u{200E}a\u{61C}b",
    "a\u{2028}b\u{2029}c", "\u{FEFF}a", "\u{1B}]1337;File=x:eA==\u{7}", "\u{E}a\u{F}",
  ]

  /// What the runners of CI jobs obey.
  private static let runners = [
    "::error::x", "a\n::stop-commands::x", "  ::set-output name=a::b", "\u{AD}:\u{200B}:debug::x",
    "##[error]x", "##vso[task.setvariable variable=a]b", "###[group]x", "#\u{200B}#[command]x",
    "##teamcity[message text='x']", "section_start:1:a\r\u{1B}[0Ka", "\r::warning::x",
    "\u{A0}::add-mask::x",
  ]

  /// What browsers obey.
  private static let pages = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
    "' onmouseover='alert(1)", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:x",
    "java\u{0A}script:x", "data:text/html,<b>x", "</title><b>", "</style><b>", "<!-- x", "-->",
    "]]>", "&lt;b&gt;&amp;&#60;", "</details></summary>", "<b title='", "vbscript:x",
    "https://x.example/\" onclick=\"x", "https://x.example/<b>&copy;|`*_[]()",
  ]

  /// What Markdown and forges make something of.
  private static let forges = [
    "[a](javascript:alert(1))", "![a](http://x.example/a.png)", "[a]: javascript:x",
    "<javascript:x>",
    "@everyone", "#1 and !1", "a|b\\|c", "`a` ``b ``` c", "**a** __b__ ~~c~~", "# heading",
    "- item\n- item", "1. item", "> quotation", "---", "===", "    code", "```\ncode\n```", "$a$",
    "/close", "| a | b |\n| --- | --- |", "\\", "a\\\n\\<b>", "<details>", "[[a]]", "$(id) `id`",
  ]

  /// What spreadsheets reckon.
  private static let tables = [
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1",
    "＠a", "a,b;c\"d\"", "\"", "-5",
  ]

  /// What readers and senders of mail obey.
  private static let mails = [
    "From x", "-- ", "--", ".", ">From x", "Subject: x\n\nx", "a\n.\nb", "a\n-- \nb",
  ]

  /// What calendars and feeds obey.
  private static let calendars = [
    "a\nBEGIN:VEVENT\nUID:x", "a\r\nATTACH:http://x", "a;b,c\\n:d", "END:VCALENDAR",
  ]

  /// What readers of data stumble over.
  private static let data = [
    "\"}],\"x\":[{\"", "\\u0000", "\u{1}\u{2}", none(0xFFFE) + none(0xFFFF),
    none(0xFDD0) + "fi!" + none(0xFDD1) + "x" + none(0xFDD2),
    "e\u{301}\u{301}\u{301}", "👩\u{200D}👩\u{200D}👧", "🇫🇮🇫",
    "漢字" + String(repeating: "x", count: 300),
    "\u{E0041}\u{E007F}", "%0A%0D::x", "a\u{0}b", "{{7*7}} ${x} <%= x %>", "'; DROP TABLE x; --",
    "../../etc/passwd", "!!python/object:x", "*a &b <<",
  ]

  /// A scalar that is no character.
  private static func none(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? ""
  }
}
