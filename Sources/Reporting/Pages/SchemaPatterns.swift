/// The patterns of the schemas, in the part of regular expressions that every engine reads alike:
/// no look-around, no back references, no repeats inside repeats.
///
/// They look at the form only: that February has no 30th day is told by `lint`.
enum SchemaPatterns {
  private static let year = "[1-9][0-9]{3}"
  private static let month = "(0[1-9]|1[0-2])"
  private static let date = "(0[1-9]|[12][0-9]|3[01])"
  private static let week = "W(0[1-9]|[1-4][0-9]|5[0-3])"
  private static let part = "(H[12]|T[1-3]|Q[1-4])"

  private static let isoDay = "\(year)-\(month)-\(date)"
  private static let finnishDay = "(0?[1-9]|[12][0-9]|3[01])[.](0?[1-9]|1[0-2])[.]\(year)"

  /// A day: `2026-04-15`, and `15.4.2026`, which `lint --fix` rewrites.
  static let day = "^(\(isoDay)|\(finnishDay))$"

  /// The key of a note: a day, or a day with the number of a further note.
  static let noteDay = "^(\(isoDay)|\(finnishDay))(-([2-9]|[1-9][0-9]{1,3}))?$"

  /// A period in its ISO forms, and in the Finnish ones that `lint --fix` rewrites.
  static let period = {
    let iso = "\(year)(-(\(part)|\(week)|\(month)|\(month)-\(date)))?"
    let finnish = "(\(part)|0?[1-9]|1[0-2])/\(year)|\(finnishDay)"
    return "^(\(iso)|\(finnish))$"
  }()

  static let yearKey = "^\(year)$"
  static let flag = "^(true|false)$"
  static let integer = "^-?(0|[1-9][0-9]{0,17})$"
  static let number = "^-?(0|[1-9][0-9]{0,17})([.][0-9]{1,17})?$"
  static let lag = "^[+-]?[0-9]{1,5}[dw]$"
  static let link =
    "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\x00-\\x20\\x7F]+$"
  static let identifier = "^[A-Za-zÅÄÖåäö][A-Za-z0-9ÅÄÖåäö._-]{0,127}$"
  static let language = "^[a-z]{2}$"
}
