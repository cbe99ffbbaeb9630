package import Diagnostics
package import RoadmapCheck
package import RoadmapDiff
package import RoadmapLint
package import RoadmapModel
internal import YAMLTree

/// What `tiekartta.yaml` says: where the roadmap lies and how the tool treats it.
package struct Configuration: Sendable {
  /// The roadmap's folder relative to that of `tiekartta.yaml`; empty for the same.
  package let folder: String
  /// The language of output, where it is given.
  package let language: Language?
  package let lint: LintSettings
  /// What changes weigh.
  package let significance: SignificanceRule
  /// How the gate on pull requests is set up; nil where the file says nothing of it.
  package let gate: GateSettings?
  /// The named fixed points in the history, in the order of the file.
  package let baselines: [Baseline]
  /// Where messages go, each channel by its name.
  package let channels: [Entry]
  /// The text of `tiekartta.yaml`, to show places in it.
  package let source: SourceText

  package init(
    folder: String, language: Language?, lint: LintSettings, significance: SignificanceRule,
    gate: GateSettings?, baselines: [Baseline], channels: [Entry], source: SourceText
  ) {
    self.folder = folder
    self.language = language
    self.lint = lint
    self.significance = significance
    self.gate = gate
    self.baselines = baselines
    self.channels = channels
    self.source = source
  }
}

/// Why a configuration cannot be used: findings in `tiekartta.yaml`.
package struct ConfigurationFault: Error, Sendable {
  package let diagnostics: [Diagnostic]
  package let source: SourceText

  package init(diagnostics: [Diagnostic], source: SourceText) {
    self.diagnostics = diagnostics
    self.source = source
  }
}

extension Configuration {
  package static let fileName = "tiekartta.yaml"

  /// Reads a configuration's text; every fault in it is told at once.
  package static func read(_ source: SourceText) throws(ConfigurationFault) -> Configuration {
    let tree = YAMLTree.read(source)
    var (fields, faults) = RoadmapDecoder.decode(tree, as: ConfigurationFormat.fields)
    if tree.root == nil || tree.root?.isEmpty == true {
      faults.append(
        fault(
          Phrase(fi: "tiedosto on tyhjä", sv: "filen är tom", en: "the file is empty"),
          hint: Phrase(
            fi: "kirjoita ensimmäiseksi riviksi 'format: 1'",
            sv: "skriv 'format: 1' som första rad", en: "write 'format: 1' as its first line"),
          at: Place(file: source.path, span: Span(0, 0))))
    }
    let root = Value(.map(fields), span: Span(0, 0))
    let reader = Reader(root: root, source: source)
    var settings = LintSettings()
    faults += reader.checkFormat()
    settings.limits = reader.limits()
    settings.calendar = reader.calendar()
    faults += reader.readLint(into: &settings)
    let significance = SignificanceRule(
      limits: settings.limits, own: reader.significance(&faults))
    let folder = reader.folder(&faults)
    let gate = root[.check].map {
      GateSettings.read($0, tree.root?.value(of: "check"), file: source.path)
    }
    faults += gate?.faults ?? []
    let grave = faults.filter { $0.severity == .error }
    guard grave.isEmpty else { throw ConfigurationFault(diagnostics: grave, source: source) }
    return Configuration(
      folder: folder, language: root[.language]?.word.flatMap(Language.init),
      lint: settings, significance: significance, gate: gate?.settings,
      baselines: baselines(in: root, of: source),
      channels: root[.post]?[.channels]?.entries ?? [], source: source)
  }

  fileprivate static func fault(
    _ message: Phrase, hint: Phrase? = nil, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      rule: "configuration", severity: .error, message: message, hint: hint, place: place)
  }
}

/// Reads the parts of a configuration that was decoded.
private struct Reader {
  let root: Value
  let source: SourceText

  func place(_ span: Span) -> Place { Place(file: source.path, span: span) }

  func checkFormat() -> [Diagnostic] {
    guard let format = root[.format], let number = format.number,
      number > Decimal(RoadmapFormat.version)
    else { return [] }
    return [
      Configuration.fault(
        Phrase(
          fi: "muoto \(number) on uudempi kuin tämä ohjelma tuntee (\(RoadmapFormat.version))",
          sv: "formatet \(number) är nyare än det här programmet känner till "
            + "(\(RoadmapFormat.version))",
          en: "format \(number) is newer than this program knows (\(RoadmapFormat.version))"),
        hint: Phrase(
          fi: "päivitä tiekartta versioon, joka tuntee muodon \(number)",
          sv: "uppgradera tiekartta till en version som känner till formatet \(number)",
          en: "upgrade tiekartta to a version that knows format \(number)"),
        at: place(format.span))
    ]
  }

  func folder(_ faults: inout [Diagnostic]) -> String {
    guard let value = root[.folder], let written = value.word else { return "" }
    guard !written.hasPrefix("/"), let path = Path.normalized(written) else {
      faults.append(
        Configuration.fault(
          Phrase(
            fi: "kansio '\(written)' on tiedoston tiekartta.yaml kansion ulkopuolella",
            sv: "mappen '\(written)' ligger utanför mappen med tiekartta.yaml",
            en: "the folder '\(written)' lies outside the folder of tiekartta.yaml"),
          hint: Phrase(
            fi: "anna kansio tämän tiedoston kansiosta katsottuna, esimerkiksi 'roadmap'",
            sv: "ange mappen sedd från den här filens mapp, till exempel 'roadmap'",
            en: "give the folder as seen from this file's folder, for example 'roadmap'"),
          at: place(value.span)))
      return ""
    }
    return path
  }

  func limits() -> Limits {
    var limits = Limits()
    func days(_ key: FieldKey, _ path: WritableKeyPath<Limits, Int>) {
      if let number = root[.limits]?[key]?.number { limits[keyPath: path] = number.digits }
    }
    days(.slipInformation, \.slipInformation)
    days(.slipDecision, \.slipDecision)
    days(.updateDays, \.updateDays)
    days(.staleDays, \.staleDays)
    days(.legalWarningDays, \.legalWarningDays)
    days(.openActions, \.openActions)
    if let cost = root[.limits]?[.costBenefit]?.number { limits.costBenefit = cost }
    return limits
  }

  func significance(_ faults: inout [Diagnostic]) -> [ChangeType: Significance] {
    var own: [ChangeType: Significance] = [:]
    for entry in root[.significance]?.entries ?? [] {
      guard let type = ChangeType(rawValue: entry.key) else {
        faults.append(unknownChange(entry.key, at: entry.keySpan))
        continue
      }
      own[type] = entry.value.word.flatMap(Significance.init)
    }
    return own
  }

  private func unknownChange(_ type: String, at span: Span) -> Diagnostic {
    let near = nearest(to: type, in: ChangeType.allCases.map(\.rawValue))
    return Configuration.fault(
      Phrase(
        fi: "muutoslajia '\(type)' ei ole", sv: "det finns ingen ändringstyp '\(type)'",
        en: "there is no type of change '\(type)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "muutoslajit luettelee 'tiekartta explain changes'",
          sv: "'tiekartta explain changes' listar ändringstyperna",
          en: "'tiekartta explain changes' lists the types of change"),
      at: place(span))
  }

  func calendar() -> WorkCalendar {
    guard let calendar = root[.calendar] else { return .finland }
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let workdays = (calendar[.workdays]?.list ?? []).compactMap { value in
      value.word.flatMap(names.firstIndex).map { $0 + 1 }
    }
    return WorkCalendar(
      country: calendar[.country]?.word ?? "FI",
      holidays: Set((calendar[.holidays]?.list ?? []).compactMap(\.day)),
      workdays: workdays.isEmpty ? [1, 2, 3, 4, 5] : Set(workdays),
      hasFreeEves: calendar[.freeEves]?.flag ?? true)
  }

  func readLint(into settings: inout LintSettings) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    guard let lint = root[.lint] else { return [] }
    for entry in lint[.rules]?.entries ?? [] {
      if Rules.rule(entry.key) == nil {
        faults.append(unknownRule(entry.key, at: entry.keySpan))
      } else if let word = entry.value.word {
        settings.severities[entry.key] = .some(Severity(rawValue: word))
      }
    }
    settings.ignoredPaths = (lint[.ignore]?.list ?? []).compactMap(\.word)
    for waiver in lint[.waivers]?.list ?? [] {
      guard let rule = waiver[.rule], let id = rule.word else { continue }
      if Rules.rule(id) == nil { faults.append(unknownRule(id, at: rule.span)) }
      settings.waivers.append(
        Waiver(
          rule: id, record: waiver[.record]?.word, field: waiver[.field]?.word,
          reason: waiver[.reason]?.text?.parts.first?.text, owner: waiver[.owner]?.word,
          until: waiver[.until]?.day, place: place(rule.span)))
    }
    return faults
  }

  private func unknownRule(_ id: String, at span: Span) -> Diagnostic {
    let near = nearest(to: id, in: Rules.all.map { $0.about.id })
    return Configuration.fault(
      Phrase(
        fi: "sääntöä '\(id)' ei ole", sv: "det finns ingen regel '\(id)'",
        en: "there is no rule '\(id)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "säännöt luettelee 'tiekartta explain'", sv: "'tiekartta explain' listar reglerna",
          en: "'tiekartta explain' lists the rules"),
      at: place(span))
  }
}
