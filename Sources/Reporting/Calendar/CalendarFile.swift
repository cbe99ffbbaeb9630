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
  /// What stands before entries that are left out, since a calendar ends before their day.
  let tooLate: String
  /// What tells the entries of this roadmap from those of others.
  let host: String
  /// When the state that it tells of came to be, in seconds since 1970; what a later state says
  /// replaces what an earlier one said.
  let written: Int
  let entries: [Entry]

  /// The file's text, with its last line break.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tiekartta//tiekartta//FI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "NAME:" + Self.escaped(name), "X-WR-CALNAME:" + Self.escaped(name),
    ]
    let (told, untold) = (entries.filter(\.isWritable), entries.filter { !$0.isWritable })
    if !untold.isEmpty {
      let titles = untold.map { "\($0.title) (\($0.day))" }.joined(separator: "; ")
      lines.append("X-WR-CALDESC:" + Self.escaped("\(tooLate): \(titles)"))
    }
    for entry in told { lines += Self.lines(of: entry, host, written) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func lines(of entry: Entry, _ host: String, _ written: Int) -> [String] {
    let next = entry.day.adding(days: 1)
    return [
      "BEGIN:VEVENT", "UID:\(escaped(entry.id))@\(host)", "DTSTAMP:\(time(written))",
      // A client takes an entry for newer by this number alone: seconds, since a date may be
      // corrected twice on one day.
      "SEQUENCE:\(max(written - epoch, 0))", "DTSTART;VALUE=DATE:\(date(entry.day))",
    ]
      // Without an end an entry takes its one day (RFC 5545, 3.6.1).
      + (next.year > lastYear ? [] : ["DTEND;VALUE=DATE:\(date(next))"]) + [
        "SUMMARY:" + escaped(entry.title)
      ] + (entry.description.isEmpty ? [] : ["DESCRIPTION:" + escaped(entry.description)]) + [
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
  }

  /// A moment before which no roadmap of this format was written, 1 January 2020, in seconds.
  private static let epoch = (Day(year: 2020, month: 1, day: 1)?.number ?? 0) * 86_400

  /// The last year that the eight digits of a date can tell.
  fileprivate static let lastYear = 9_999

  /// A moment in UTC as `20261231T235959Z`.
  private static func time(_ seconds: Int) -> String {
    let (day, rest) = (max(seconds, 0) / 86_400, max(seconds, 0) % 86_400)
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return date(Day(number: day)) + "T" + parts.joined() + "Z"
  }

  /// A day as `20261231`.
  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A text without control characters and line breaks, with what has a meaning of its own marked.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in CommandWatch.disarmed(cleaned(text), colons: "::").unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A line in pieces of at most 75 bytes, none of which ends inside a character.
  private static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    // How many colons a line has begun with; nothing once it has begun with something else. Two
    // would be a command to the runner of a CI job.
    var colons: Int?
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if count + size > 75 {
        result.add("\r\n ")
        (count, colons) = (1, 0)
      }
      if scalar == ":" {
        if colons == 1 {
          result.append(" ")
          count += 1
        }
        colons = colons == 0 ? 1 : nil
      } else if !scalar.isOverlooked, !scalar.properties.isWhitespace {
        colons = nil
      }
      result.append(scalar)
      count += size
    }
    return String(result)
  }
}

extension CalendarFile.Entry {
  /// Whether its day has a date in a calendar file.
  fileprivate var isWritable: Bool { day.year <= CalendarFile.lastYear }
}
