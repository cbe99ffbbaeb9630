package import Diagnostics
internal import RoadmapDiff
internal import RoadmapLint
internal import RoadmapModel

/// Decides on what a branch would bring in: rules and roles of the base, approvals of the branch.
package struct Gate: Sendable {
  /// The settings as they are at the base.
  let settings: GateSettings
  let situation: GateSituation
  /// What the branch changes of the gate's own configuration.
  package var changedSettings: [ChangedSetting] = []
  /// The files that could not be read whole: those of the branch that nobody can say are as they
  /// were, and the others.
  package var unread: (unknown: [UnreadFile], others: [UnreadFile]) = ([], [])
  /// The findings of `lint` before and now, by the settings of the base.
  package var findings: (before: [Diagnostic], now: [Diagnostic]) = ([], [])
  package var approvals: (before: ApprovalFile, now: ApprovalFile) = (.empty, .empty)
  /// Whether the base has a roadmap to hold anything against.
  package var isNew = false
  /// Whether the configuration of the base could not be read.
  package var isBaseUnread = false

  package init(settings: GateSettings, situation: GateSituation) {
    self.settings = settings
    self.situation = situation
  }

  package func run() -> Result {
    let introduced = newFindings
    var violations = isNew ? [] : changedSettings.map(violation) + changeViolations
    violations += unread.unknown.map { violation($0, .error) } + introduced.map(violation)
    violations += unread.others.map { violation($0, .info) }
    violations = narrowed(violations)
    let signing = Signing(situation, approvals, today: situation.today)
    for index in violations.indices where violations[index].level == .error {
      violations[index].approval = signing.verdict(on: violations[index])
    }
    let grave = [Severity.error, .warning, .info].flatMap { level in
      violations.filter { $0.level == level }
    }
    var notices = signing.notices(after: grave)
    let old = findings.now.count { isGrave($0) } - introduced.count
    if old > 0 { notices.append(.oldFindings(old)) }
    if isNew { notices.append(.newRoadmap) }
    if isBaseUnread { notices.append(.unreadBase) }
    if !isNew, grave.contains(where: { $0.fails && $0.mayApprove.isEmpty }) {
      notices.append(.nobodyApproves)
    }
    let rules = settings.rules.filter { $0.level != nil }.map(\.id)
    return Result(
      violations: grave, notices: notices, rules: rules + GateSettings.reserved)
  }

  /// One approval covers all that one change violates, so only who may approve all of it may.
  private func narrowed(_ violations: [Violation]) -> [Violation] {
    var shared: [String: [String]] = [:]
    for violation in violations where violation.level == .error {
      let parties = violation.mayApprove
      let others = shared[violation.fingerprint]
      shared[violation.fingerprint] = others.map { $0.filter(parties.contains) } ?? parties
    }
    return violations.map { violation in
      guard let parties = shared[violation.fingerprint] else { return violation }
      var violation = violation
      violation.mayApprove = parties.isEmpty ? usualApprovers : parties
      return violation
    }
  }

  // MARK: Changes

  private var changeViolations: [Violation] {
    situation.changes.flatMap { change in
      settings.rules.compactMap { rule -> Violation? in
        guard
          let level = settings.level(
            of: rule, state: situation.state, status: situation.status(of: change)),
          let fields = rule.violations(by: change, in: situation)
        else { return nil }
        return Violation(
          rule: rule.id, level: level, subject: .change(change, fields), message: rule.words,
          fingerprint: change.fingerprint(of: fields), approval: .notNeeded,
          mayApprove: Signing.parties(of: rule.approval, in: situation.base))
      }
    } + governance + eased + loosened
  }

  /// Records that go down to a status in which the rules are milder: the next branch could do with
  /// them as it likes.
  private var eased: [Violation] {
    situation.changes.compactMap { change in
      guard change.old != nil, change.new != nil,
        let field = change.fields.first(where: { $0.change.path.keys == ["status"] })?.change,
        let now = change.new.flatMap({ Action($0).status }), now.isOpen || now == .proposed,
        let level = settings.cap(situation.status(of: change)),
        settings.cap(now).map({ $0 < level }) ?? true
      else { return nil }
      return Violation(
        rule: "gate-changed", level: settings.capped(.error, by: situation.state) ?? .info,
        subject: .change(change, [field]), message: Self.statusEased,
        fingerprint: change.fingerprint, approval: .notNeeded, mayApprove: usualApprovers)
    }
  }

  /// Legal deadlines that bind open actions no longer, or later: the next branch could pass them.
  private var loosened: [Violation] {
    situation.changes.compactMap { change in
      let level = LoosenedDeadlines.actions(for: change, situation)
        .compactMap { settings.cap($0.status) }.max()
      guard let level = level.flatMap({ settings.capped($0, by: situation.state) }) else {
        return nil
      }
      return Violation(
        rule: "gate-changed", level: level,
        subject: .change(change, LoosenedDeadlines.fields(of: change)),
        message: Self.deadlineLoosened, fingerprint: change.fingerprint, approval: .notNeeded,
        mayApprove: usualApprovers)
    }
  }

  /// Changes of who approves what, and of a state that makes the gate strict: they would let the
  /// branch approve itself, or the next one do as it likes.
  private var governance: [Violation] {
    situation.changes.compactMap { change in
      guard change.kind == .roadmap else { return nil }
      let fields = change.fields.filter { $0.type == .governanceChanged }.map(\.change)
      let states = change.fields.map(\.change).filter {
        $0.path.keys == ["state"] && $0.from != .choice("draft")
      }
      guard !fields.isEmpty || !states.isEmpty || change.type != nil else { return nil }
      return Violation(
        rule: "gate-changed", level: .error, subject: .change(change, fields + states),
        message: fields.isEmpty && !states.isEmpty ? Self.stateChanged : Self.governanceChanged,
        fingerprint: change.fingerprint, approval: .notNeeded,
        mayApprove: usualApprovers)
    }
  }

  private var usualApprovers: [String] {
    Signing.parties(of: [GateRule.usualRole], in: situation.base)
  }

  // MARK: Settings and findings

  private func violation(_ change: ChangedSetting) -> Violation {
    Violation(
      rule: "gate-changed", level: .error, subject: .setting(change),
      message: Self.settingChanged,
      fingerprint: Fingerprint.of(["gate-changed", change.text, change.content]),
      approval: .notNeeded, mayApprove: usualApprovers)
  }

  private func violation(_ file: UnreadFile, _ level: Severity) -> Violation {
    Violation(
      rule: "unread-file", level: level, subject: .file(file.path),
      message: level == .error ? Self.fileUnread : Self.fileUnreadBefore,
      fingerprint: file.fingerprint, approval: .notNeeded, mayApprove: usualApprovers)
  }

  private func violation(_ finding: Diagnostic) -> Violation {
    Violation(
      rule: "new-finding", level: .error, subject: .finding(finding), message: finding.message,
      fingerprint: Fingerprint.of(["new-finding", LintBaseline.key(of: finding)]),
      approval: .notNeeded, mayApprove: usualApprovers)
  }

  private func isGrave(_ finding: Diagnostic) -> Bool {
    settings.lint.map { finding.severity >= $0 } ?? false
  }

  /// The findings that were not there before, however often a like one was.
  private var newFindings: [Diagnostic] {
    let renamed = Dictionary(
      situation.changes.compactMap { change in
        change.difference.fromID.map { (change.kind.section + "/" + $0, change.path) }
      }, uniquingKeysWith: { first, _ in first })
    var known: [String: Int] = [:]
    for finding in findings.before {
      let owner = finding.record.flatMap { renamed[$0] } ?? finding.record
      known[LintBaseline.key(of: finding.of(owner)), default: 0] += 1
    }
    return findings.now.filter { finding in
      guard isGrave(finding) else { return false }
      let key = LintBaseline.key(of: finding)
      guard let count = known[key], count > 0 else { return true }
      known[key] = count - 1
      return false
    }
  }

  private static let settingChanged = Phrase(
    fi: "haara muuttaa tarkastusta itseään", sv: "grenen ändrar själva granskningen",
    en: "the branch changes the gate itself")
  private static let fileUnread = Phrase(
    fi: "tiedostoa ei voi lukea kokonaan, joten kukaan ei tiedä, mitä siinä muuttuu",
    sv: "filen går inte att läsa i sin helhet, så ingen vet vad som ändras i den",
    en: "the file cannot be read whole, so nobody knows what changes in it")
  private static let fileUnreadBefore = Phrase(
    fi: "tiedostoa ei voitu lukea kokonaan ennenkään, eikä haara muuta sitä",
    sv: "filen gick inte att läsa i sin helhet förut heller, och grenen ändrar den inte",
    en: "the file could not be read whole before, and the branch does not change it")
  private static let stateChanged = Phrase(
    fi: "haara muuttaa sitä, kuinka tiukasti tarkastetaan",
    sv: "grenen ändrar hur strängt det granskas",
    en: "the branch changes how strict the gate is")
  private static let statusEased = Phrase(
    fi: "tila vaihtuu sellaiseksi, jossa muutoksia tarkastetaan väljemmin",
    sv: "statusen blir en sådan där ändringar granskas mildare",
    en: "its status becomes one in which changes are judged more mildly")
  private static let deadlineLoosened = Phrase(
    fi: "lakisääteinen määräaika ei enää sido tai sitoo vasta myöhemmin",
    sv: "en lagstadgad tidsfrist binder inte längre, eller först senare",
    en: "a legal deadline binds no longer, or only later")
  private static let governanceChanged = Phrase(
    fi: "haara muuttaa sitä, kuka saa hyväksyä", sv: "grenen ändrar vem som får godkänna",
    en: "the branch changes who may approve")
}

extension Diagnostic {
  /// The same finding as one of another record.
  fileprivate func of(_ record: String?) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, hint: hint, place: place, record: record,
      field: field, facet: facet)
  }
}
