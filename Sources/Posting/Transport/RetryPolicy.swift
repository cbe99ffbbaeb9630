/// When a server that said "later" is asked again, and when not at all.
package struct RetryPolicy: Sendable {
  /// How often the same is sent at most.
  package var attempts = 4
  /// Seconds that one message may wait in all.
  package var ceiling = 120.0

  package init() {}

  /// Whether a server was too busy, or had heard too much of us: it did nothing of what was asked.
  static func isLimited(_ response: Response) -> Bool {
    switch response.status {
    case 429: return true
    // Of the two sorts of 403 only the one for haste passes.
    case 403:
      return response.header("retry-after") != nil
        || response.header("x-ratelimit-remaining") == "0"
        || response.excerpt.lowercased().contains("rate limit")
    default: return false
    }
  }

  /// Whether a fault of the server itself may pass.
  static func isPassing(_ response: Response) -> Bool {
    [408, 500, 502, 503, 504].contains(response.status)
  }

  /// Seconds to wait after an answer; nil where waiting makes no sense or would take too long.
  ///
  /// - Parameters:
  ///   - attempt: how often it was sent, from 1.
  ///   - waited: how long was waited before.
  ///   - chance: a number from 0 to 1, so that many jobs do not come back at the same moment.
  func delay(
    after response: Response?, attempt: Int, waited: Double, now: Int, chance: Double
  ) -> Double? {
    guard attempt < attempts else { return nil }
    let isLimited = response.map(Self.isLimited) ?? false
    let grown = Double(1 << min(attempt - 1, 8)) * (0.5 + chance / 2)
    let asked = response.flatMap { Self.asked($0, now: now) }
    // Without a word on when, a server that limits wants a minute at least, says GitHub.
    let isSilent = isLimited && asked == nil && response?.status == 403
    let delay = asked.map { $0 + chance } ?? (isSilent ? 60 + chance : grown)
    return waited + delay <= ceiling ? delay : nil
  }

  /// The seconds that a server asks for.
  static func asked(_ response: Response, now: Int) -> Double? {
    if let text = response.header("retry-after") {
      if let seconds = Int(text) { return Double(max(0, seconds)) }
      if let time = HTTPDate.seconds(text) { return Double(max(0, time - now)) }
    }
    if response.header("x-ratelimit-remaining") == "0",
      let reset = response.header("x-ratelimit-reset").flatMap({ Int($0) })
    {
      return Double(max(0, reset - now))
    }
    // GitLab gives an instant under the name for which the draft has seconds.
    if let reset = response.header("ratelimit-reset").flatMap({ Int($0) }) {
      return Double(max(0, reset > 1_000_000_000 ? reset - now : reset))
    }
    return nil
  }
}

/// Dates of HTTP, as `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since the beginning of 1970.
  static func seconds(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == ":" || $0 == "," }.map(String.init)
    guard words.count == 8, words[7] == "GMT", let day = Int(words[1]),
      let month = months.firstIndex(of: words[2]), let year = Int(words[3]),
      let hour = Int(words[4]), let minute = Int(words[5]), let second = Int(words[6]),
      (1...31).contains(day), (1970...9999).contains(year), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    // Days from civil, with years that begin in March.
    let shifted = year - (month < 2 ? 1 : 0)
    let ofYear = (153 * ((month + 10) % 12) + 2) / 5 + day - 1
    let ofEra = (shifted % 400) * 365 + (shifted % 400) / 4 - (shifted % 400) / 100 + ofYear
    let days = (shifted / 400) * 146_097 + ofEra - 719_468
    return days * 86_400 + hour * 3600 + minute * 60 + second
  }
}
