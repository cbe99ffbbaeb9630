internal import RoadmapModel

/// What a cell of a table for spreadsheets holds, before a dialect writes it.
enum TableCell {
  case text(String?)
  case status(String?)
  case day(Day?)
  case period(Period?)
  case number(Int?)
  case decimal(Double?)
  case exact(Decimal?)
  case flag(Bool)
}

/// How the cells and lines of a table for spreadsheets are written.
struct TableDialect {
  /// What stands before the first line, so that a spreadsheet knows the encoding.
  let mark: String
  let separator: String
  let lineEnd: String
  let isFinnish: Bool

  static let plain = TableDialect(mark: "", separator: ",", lineEnd: "\n", isFinnish: false)
  static let finnish = TableDialect(
    mark: "\u{FEFF}", separator: ";", lineEnd: "\r\n", isFinnish: true)

  /// A cell as it stands in a line.
  func cell(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text): return quoted(text ?? "")
    case .status(let status): return quoted(words(status ?? ""))
    case .day(let day): return day.map { isFinnish ? Finnish().day($0) : $0.description } ?? ""
    case .period(let period):
      return period.map { isFinnish ? Finnish().period($0) : $0.description } ?? ""
    case .number(let number): return number.map(String.init) ?? ""
    case .decimal(let number):
      let text = number.map { SlippageReport.decimal($0, places: 4) } ?? ""
      return isFinnish ? text.replacing(".", with: ",") : text
    case .exact(let number):
      let text = number?.description ?? ""
      return isFinnish ? text.replacing(".", with: ",") : text
    case .flag(let flag):
      return isFinnish ? (flag ? "kyllä" : "ei") : (flag ? "true" : "false")
    }
  }

  private func words(_ status: String) -> String {
    guard isFinnish, let known = Status(rawValue: status) else { return status }
    return Finnish().status(known)
  }

  /// A text that is no formula to a spreadsheet, quoted where the dialect needs it.
  private func quoted(_ text: String) -> String {
    let safe = Self.inert(Self.visible(text))
    let needsQuotes = safe.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "," || $0 == ";" || $0 == "\t"
    }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// A text without control characters and marks that turn the direction of writing; line
  /// breaks and tabs may stay, as cells can hold them.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in ForeignText.plain(text).unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        result.append(scalar)
      } else {
        result.add(cleaned(String(scalar)))
      }
    }
    return String(result)
  }

  /// A text that begins like a formula gets an apostrophe; plain numbers are left as they are.
  ///
  /// Some programs pass over white space before a formula, and some take wide signs for narrow ones.
  private static func inert(_ text: String) -> String {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace || $0.isOverlooked }
    switch start.first {
    case "=", "@", "＝", "＠", "＋", "－": return "'" + text
    case "+", "-":
      let rest = text.dropFirst()
      let isNumber =
        start.startIndex == text.startIndex && rest.utf8.count < 40
        && rest.first?.isNumber == true && Decimal(rest) != nil
      return isNumber ? text : "'" + text
    default:
      let isBreak = text.utf8.first.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } ?? false
      return isBreak ? "'" + text : text
    }
  }
}

/// A column of a table for spreadsheets: its headers and what it says of a row.
struct TableColumn<Row> {
  let english: String
  let finnish: String
  let cell: (Row) -> TableCell

  init(_ english: String, _ finnish: String, _ cell: @escaping (Row) -> TableCell) {
    self.english = english
    self.finnish = finnish
    self.cell = cell
  }
}

extension TableDialect {
  /// A table in one of two dialects.
  ///
  /// The plain one is RFC 4180 with commas, ISO dates and English headers, each line ended by LF.
  /// The other is what a Finnish spreadsheet opens at a double click: semicolons, decimal commas,
  /// a byte order mark and dates such as 31.12.2026.
  static func csv<Row>(_ rows: [Row], _ columns: [TableColumn<Row>], isFinnish: Bool) -> String {
    let dialect = isFinnish ? TableDialect.finnish : .plain
    let head = columns.map { dialect.cell(.text(isFinnish ? $0.finnish : $0.english)) }
    let rows = rows.map { row in columns.map { dialect.cell($0.cell(row)) } }
    let lines = ([head] + rows).map { $0.joined(separator: dialect.separator) + dialect.lineEnd }
    // A line within a cell may start as a runner's command does.
    return dialect.mark + CommandWatch.disarmed(lines.joined(), colons: ": :")
  }
}
