internal import RoadmapModel

/// Dates for people's own calendars: an iCalendar file (RFC 5545).
package struct CalendarFile: Sendable {
  /// A date that is worth an entry: it takes whole days, and no one's time.
  package struct Entry: Sendable {
    /// What tells it from all others, whenever it is written: `A02.end`.
    let id: String
    let day: Day
    let title: String
    let description: String
  }

  let name: String
  /// What tells the entries of this roadmap from those of others.
  let host: String
  /// The day it is written for; a later one replaces what an earlier one said.
  let today: Day
  let entries: [Entry]

  /// The file's text, with its last line break.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tiekartta//tiekartta//FI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "NAME:" + Self.escaped(name), "X-WR-CALNAME:" + Self.escaped(name),
    ]
    for entry in entries { lines += Self.lines(of: entry, host, today) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func lines(of entry: Entry, _ host: String, _ today: Day) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(escaped(entry.id))@\(host)", "DTSTAMP:\(date(today))T000000Z",
      // A client takes an entry for newer by this number alone.
      "SEQUENCE:\(max(today.number - epoch, 0))", "DTSTART;VALUE=DATE:\(date(entry.day))",
      "DTEND;VALUE=DATE:\(date(entry.day.adding(days: 1)))", "SUMMARY:" + escaped(entry.title),
    ] + (entry.description.isEmpty ? [] : ["DESCRIPTION:" + escaped(entry.description)]) + [
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// A day before which no roadmap of this format was written: 1 January 2020.
  private static let epoch = Day(year: 2020, month: 1, day: 1)?.number ?? 0

  /// A day as `20261231`.
  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A text without control characters, with what has a meaning of its own marked.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in cleaned(text) {
      switch character {
      case "\\", ";", ",": result += "\\" + String(character)
      case _ where character.isNewline: result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, none of which ends inside a character.
  private static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if count + size > 75 {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        count = 1
      }
      result.append(scalar)
      count += size
    }
    return String(result)
  }
}
