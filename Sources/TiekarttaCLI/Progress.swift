internal import Diagnostics
internal import Synchronization

/// One line on a terminal that tells how far reading has come, once that takes over half a second.
final class Progress: Sendable {
  private let world: World
  private let language: Language
  private let start: Double
  /// When the line was last written; none before it was.
  private let last = Mutex<Double?>(nil)

  /// Nil where notes do not go to a terminal.
  init?(in world: World, _ language: Language) {
    let isCI = !(world.environment["CI"] ?? "").isEmpty
    guard world.isNoteTerminal, !isCI, world.environment["TERM"] != "dumb" else { return nil }
    self.world = world
    self.language = language
    start = world.clock()
  }

  /// Says how many commits of how many are read.
  func show(_ count: Int, of total: Int) {
    let now = world.clock()
    guard now - start > 0.5 else { return }
    let isDue = last.withLock { last in
      guard last.map({ now - $0 > 0.1 }) ?? true else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let words = Phrase(
      fi: "luetaan historiaa: \(count)/\(total)", sv: "läser historiken: \(count)/\(total)",
      en: "reading the history: \(count)/\(total)")
    world.showProgress(words[language])
  }

  /// Takes the line away.
  func clear() {
    if last.withLock({ $0 != nil }) { world.showProgress("") }
  }
}
