package import Diagnostics

/// What a report answers in ten seconds: what it comes to, then what must be decided, what is late,
/// what moved and why, what finished and what comes, each with its count and a few lines.
///
/// Each report makes its own from what its document and its data are made of, so that the three
/// cannot differ.
package struct Lead: Equatable, Sendable {
  /// What a part is about.
  package enum Matter: String, CaseIterable, Sendable {
    /// What stands in the way of a change, and what only should be looked at.
    case obstacles, warnings
    case decide, late, deadlines, moved, finished
    /// What is asked of one party.
    case asked
    case coming
    /// What changed and needs nobody's decision.
    case information
  }

  /// One of its parts; a part that nothing is in is left out.
  package struct Part: Equatable, Sendable {
    package let matter: Matter
    /// What it is called, in words of ours alone.
    package let title: String
    /// Whom it concerns, as the bodies that decide; words of the roadmap.
    package let who: String?
    /// How many there are.
    package let count: Int
    /// The first of them, a line each.
    package let lines: [Line]

    package init(matter: Matter, title: String, who: String?, count: Int, lines: [Line]) {
      self.matter = matter
      self.title = title
      self.who = who
      self.count = count
      self.lines = lines
    }

    /// The title with the count and whom it concerns.
    package var heading: String { "\(title) (\(count))" + (who.map { ": \($0)" } ?? "") }
  }

  /// How many lines a part has at most.
  package static let lineLimit = 3

  /// What it comes to, in whole sentences; its first run says by its role how it stands.
  package let verdict: Line
  package let parts: [Part]

  package init(verdict: Line, parts: [Part]) {
    self.verdict = verdict
    self.parts = parts.filter { $0.count > 0 }
  }

  /// Whether all is well, something should be looked at, or something stands in the way.
  package var role: Inline.Role { verdict.runs.first?.role ?? .plain }
}

extension Lead.Part {
  /// A part of many things, of which the first few are told.
  init<Value>(
    _ matter: Lead.Matter, _ title: String, who: String? = nil, _ values: [Value],
    line: (Value) -> Line
  ) {
    self.init(
      matter: matter, title: title, who: who, count: values.count,
      lines: values.prefix(Lead.lineLimit).map(line))
  }
}

extension Lead {
  /// The parts as blocks of a document, for media that have no form of their own for them.
  package func blocks(in language: Language) -> [Block] {
    let phrases: any ShowPhrases = language.phrases
    return parts.flatMap { part -> [Block] in
      let rest = part.count - part.lines.count
      let more = rest > 0 ? [Item(Line(phrases.more(rest), .dim))] : []
      return [.heading(1, Line(part.heading)), .list(part.lines.map { Item($0) } + more)]
    }
  }
}
