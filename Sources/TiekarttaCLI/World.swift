internal import Diagnostics
package import Posting
internal import Reporting
internal import Revisions
internal import RoadmapHistory
package import Workspace

/// All that a command may touch, handed to it: so the whole program runs inside a test.
package struct World: Sendable {
  /// The words after the program's name.
  package var arguments: [String]
  package var environment: [String: String]
  /// The folder the command was started in, absolute.
  package var workingFolder: String
  /// The instant it is, in seconds since the beginning of 1970 in UTC.
  package var now: @Sendable () -> Int
  /// All of standard input, at most so many bytes.
  package var input: @Sendable (Int) throws -> [UInt8]
  /// Writes results, as UTF-8.
  package var write: @Sendable ([UInt8]) -> Void
  /// Writes beside the results; only `tell` and `showProgress` do, so that all is clean.
  private let complain: @Sendable (String) -> Void
  /// Whether notes go to a terminal.
  package var isNoteTerminal = false
  /// Why results can no longer be written; nil while all were, or nobody reads them any more.
  package var outputFault: @Sendable () -> FileFault? = { nil }
  /// Seconds since some moment, by a clock that only goes forwards.
  package var clock: @Sendable () -> Double = { 0 }
  /// Keeps what is not worth taking apart before the program ends.
  package var keep: @Sendable (AnyObject) -> Void = { _ in }
  /// Any variable of the environment, for what a channel names; nil where it is not set or empty.
  package var variable: @Sendable (String) -> String? = { _ in nil }
  /// Waits so many seconds.
  package var wait: @Sendable (Double) -> Void = { _ in }
  /// Opens what carries messages to servers.
  package var transport: @Sendable (TransportSettings) throws(TransportFault) -> any Transport = {
    settings throws(TransportFault) in try CurlTransport(settings)
  }
  /// The command that starts this program again, as a shell reads it.
  package var program = "tiekartta"
  /// Whether results go to a terminal.
  package var isTerminal: Bool
  /// How many columns the terminal has, where it is known.
  package var terminalWidth: Int?

  package init(
    arguments: [String], environment: [String: String], workingFolder: String,
    now: @escaping @Sendable () -> Int, input: @escaping @Sendable (Int) throws -> [UInt8],
    write: @escaping @Sendable ([UInt8]) -> Void,
    complain: @escaping @Sendable (String) -> Void, isTerminal: Bool, terminalWidth: Int?
  ) {
    self.arguments = arguments
    self.environment = environment
    self.workingFolder = workingFolder
    self.now = now
    self.input = input
    self.write = write
    self.complain = complain
    self.isTerminal = isTerminal
    self.terminalWidth = terminalWidth
  }

  /// Tells people something beside the results: lines that are each cleaned, since words of files
  /// are in them, and none of which is a command to the runner of a CI job.
  func tell(_ lines: String...) { complain(CommandWatch.harmless(lines)) }

  /// Gives the runner of a CI job commands of ours, each of which is one line.
  func command(_ lines: [String]) {
    complain(lines.map { cleaned($0).replacing("\n", with: " ") + "\n" }.joined())
  }

  /// The same with a hint below.
  func tell(_ message: String, hint: String?, in language: Language) {
    guard let hint else { return tell(message) }
    tell(message, "  \(language.phrases.hint): \(hint)")
  }

  /// Puts a few words of our own in place of the terminal's last line.
  func showProgress(_ words: String) { complain("\r\u{1B}[K" + words) }

  /// Writes lines of a result, each clean.
  func output(lines: [String]) { output(CommandWatch.harmless(lines)) }

  /// Writes a result that is a text.
  func output(_ text: String) { write(Array(text.utf8)) }

  /// The language of the person's environment: Finnish or Swedish where it says so, else English.
  var language: Language {
    for key in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[key], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2)).lowercased()) ?? .en
    }
    return .en
  }

  /// Whether colour helps: on a terminal, unless `NO_COLOR` or `CI` say otherwise.
  var wantsColor: Bool {
    if let force = environment["FORCE_COLOR"], !force.isEmpty, force != "0" { return true }
    let isRefused = ["NO_COLOR", "CI"].contains { !(environment[$0] ?? "").isEmpty }
    return isTerminal && !isRefused && environment["TERM"] != "dumb"
  }

  /// The width to fill.
  var width: Int {
    terminalWidth ?? environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }
}
