internal import Diagnostics
internal import RoadmapModel
internal import Synchronization
internal import Workspace

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Turns instants to days in a named time zone, by the C library's own zone data.
///
/// It asks the C library once for each year that is met, since that has one zone at a time for
/// the whole process and reads its data anew at every change.
struct TimeZoneDays: Sendable {
  /// The zone's IANA name, such as `Europe/Helsinki`.
  let name: String
  /// The zone as the C library is asked for it: a name that the machine knows, or a POSIX rule.
  private let zone: String
  /// From each instant on, how many seconds local time is ahead of UTC; by year.
  private var years: [Int: [(from: Int, offset: Int)]] = [:]

  private static let lock = Mutex(())

  /// What the zones of our users come to where the machine has no zone data, as in a bare container:
  /// the European Union's summer time, which all of them have kept since the end of 1996 at the
  /// latest (directives 94/21/EC and 2000/84/EC), so that it holds for all that git can date.
  static let rules = [
    "Europe/Helsinki": "EET-2EEST,M3.5.0/3,M10.5.0/4",
    "Europe/Mariehamn": "EET-2EEST,M3.5.0/3,M10.5.0/4",
    "Europe/Stockholm": "CET-1CEST,M3.5.0,M10.5.0/3",
    "Europe/Oslo": "CET-1CEST,M3.5.0,M10.5.0/3",
    "Europe/Copenhagen": "CET-1CEST,M3.5.0,M10.5.0/3",
  ]

  /// - Throws: a `WorkspaceFault` where the machine does not know the zone; it is never taken for
  ///   another one, since a day near midnight would then be wrong.
  init(_ name: String) throws {
    if name == "UTC" || Self.isKnown(name) {
      zone = ":" + name
    } else if let rule = Self.rules[name] {
      zone = rule
    } else {
      throw WorkspaceFault.unknownTimeZone(name)
    }
    self.name = name
  }

  /// The day of an instant, given in seconds since the beginning of 1970 in UTC.
  mutating func day(_ instant: Int) -> Day {
    // No calendar goes further, and neither does any commit.
    let instant = min(max(instant, -1 << 40), 1 << 40)
    return Day(number: floorDivide(instant + offset(at: instant), 86_400))
  }

  private mutating func offset(at instant: Int) -> Int {
    guard name != "UTC" else { return 0 }
    let year = Day(number: floorDivide(instant, 86_400)).year
    if years[year] == nil { years[year] = Self.offsets(of: year, in: zone) }
    return years[year]?.last { $0.from <= instant }?.offset ?? 0
  }

  /// The offsets of a year: sampled week by week, and each change then found to the second.
  static func offsets(of year: Int, in zone: String) -> [(from: Int, offset: Int)] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    let start = first.number * 86_400
    return lock.withLock { _ in
      let before = getenv("TZ").map { String(cString: $0) }
      setenv("TZ", zone, 1)
      tzset()
      defer {
        // Left set rather than removed: the system's own zone is `:/etc/localtime`.
        setenv("TZ", before ?? ":/etc/localtime", 1)
        tzset()
      }
      func offset(_ instant: Int) -> Int {
        var (time, parts) = (time_t(instant), tm())
        return localtime_r(&time, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
      }
      var found = [(from: start, offset: offset(start))]
      for week in 1...53 {
        var (low, high) = (start + (week - 1) * 604_800, start + week * 604_800)
        let (old, new) = (offset(low), offset(high))
        guard old != new else { continue }
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(middle) == old { low = middle } else { high = middle }
        }
        found.append((from: high, offset: new))
      }
      return found
    }
  }

  /// Whether the machine has the zone's data; names that lead out of its folder are none.
  private static func isKnown(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || "_-+".utf8.contains(byte)
        }
    }
    guard isName else { return false }
    let folders = [
      getenv("TZDIR").map { String(cString: $0) }, "/usr/share/zoneinfo",
      "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo",
    ]
    return folders.contains { folder in
      guard let folder else { return false }
      let path = Path.join(folder, name)
      return (try? Files.bytes(of: Files.real(path) ?? path, limit: 4)) == Array("TZif".utf8)
    }
  }
}

/// The quotient rounded down, also of negative numbers.
private func floorDivide(_ number: Int, _ divisor: Int) -> Int {
  number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
}

extension WorkspaceFault {
  static func unknownTimeZone(_ name: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "aikavyöhykettä '\(name)' ei ole tässä koneessa",
        sv: "tidszonen '\(name)' finns inte på den här maskinen",
        en: "this machine does not know the time zone '\(name)'"),
      hint: Phrase(
        fi: "asenna aikavyöhyketiedot (apt-get install tzdata), tai korjaa 'time-zone'",
        sv: "installera tidszonsdata (apt-get install tzdata), eller rätta 'time-zone'",
        en: "install the zones (apt-get install tzdata), or mend 'time-zone'"))
  }
}
