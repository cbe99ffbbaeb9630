package import Diagnostics
internal import GitHistory
package import RoadmapModel
internal import RoadmapSlippage
package import Workspace

extension History {
  /// What a reader must know before trusting the figures.
  package var cautions: [Phrase] { cautions(ofFiles: true) }

  /// The same without what cannot be read, for a report that tells it of both its ends.
  package var cautionsBesidesFiles: [Phrase] { cautions(ofFiles: false) }

  private func cautions(ofFiles: Bool) -> [Phrase] {
    var cautions: [Phrase] = []
    if isShallow {
      cautions.append(
        Phrase(
          fi: "klooni on katkaistu: ensimmäiset arvot ovat korkeintaan näin vanhoja",
          sv: "klonen är avkortad: de första värdena kan vara äldre än de ser ut",
          en: "the clone is shallow: first values are no later than they seem"))
    }
    if !state.grafts.isEmpty || !state.replacements.isEmpty {
      cautions.append(
        Phrase(
          fi: "varastossa on vaihdettuja versioita (grafts tai replace); luvut lasketaan"
            + " alkuperäisestä historiasta",
          sv: "arkivet har ersatta versioner (grafts eller replace); siffrorna räknas på den"
            + " ursprungliga historiken",
          en: "the repository replaces commits (grafts or replace refs); the figures are those of"
            + " the history as it was recorded"))
    }
    if !line.deepFolder.isEmpty {
      let folder = String(line.deepFolder.prefix(60))
      cautions.append(
        Phrase(
          fi: "kansioita, joita on sisäkkäin yli 128, ei ole luettu: '\(folder)…'",
          sv: "mappar som ligger mer än 128 djupt i varandra har inte lästs: '\(folder)…'",
          en: "folders lie more than 128 deep in each other and were not read: '\(folder)…'"))
    }
    let unreadable = ofFiles ? unreadableCount : 0
    if unreadable > 0 {
      cautions.append(
        Phrase(
          fi: "tiedostoja, joita ei voi lukea viimeisimmässä versiossa: \(unreadable); niiden"
            + " sisältö on kerrottu niin kuin se viimeksi voitiin lukea",
          sv: "filer som inte går att läsa i den senaste versionen: \(unreadable); deras innehåll"
            + " visas som det senast gick att läsa",
          en: "files that cannot be read in the newest version: \(unreadable); what they say is"
            + " told as it last could be read"))
    }
    let backwards = versions.count { version in
      version.remarks.contains {
        if case .clockBackwards(let gap) = $0 { gap > 86_400 } else { false }
      }
    }
    if backwards > 0 {
      cautions.append(
        Phrase(
          fi: "versioita, joiden kello on yli päivän edellistä jäljessä: \(backwards);"
            + " järjestys on historian oma",
          sv: "versioner vars klocka går mer än en dag efter den föregående: \(backwards);"
            + " ordningen är historikens egen",
          en: "versions whose clock is more than a day behind the one before: \(backwards);"
            + " the order is the history's own"))
    }
    return cautions
  }

  /// How many files of the state that is looked at cannot be read, so that older ones speak for
  /// them.
  private var unreadableCount: Int {
    guard built.cut != nil else { return built.builder.unreadable.count }
    var found: Set<Int32> = []
    for step in line.steps.prefix((built.steps.last ?? -1) + 1) {
      for change in step.changes where line.paths[Int(change.path)].isYAML {
        if change.new >= 0, line.facts[Int(change.new)]?.isUnreadable ?? true {
          found.insert(change.path)
        } else {
          found.remove(change.path)
        }
      }
    }
    return found.count
  }

  /// The roadmap's languages as they are now, the default one first.
  package var languages: [String] {
    let key = RecordKey(.roadmap, "")
    let last = versions.lazy.reversed().compactMap { version in
      version.changes.last { $0.key == key }
    }.first
    let listed = last?.facts?.values.first { $0.path == "languages" }?.value
    return listed.map { $0.split(separator: " ").map(String.init) } ?? ["fi"]
  }

  /// The days on which the roadmap was, or would have been, reported, today last.
  package func reportDays(by today: Day) -> [Day] {
    let reviews = versions.facts(through: versions.count - 1).values
      .filter { $0.key.kind == .review }
      .compactMap { $0.values.first { $0.path == "date" }.flatMap { Day(iso: $0.value) } }
    return MilestoneTrend.reportDays(reviews: reviews.sorted(), versions: versions, today: today)
  }

  /// What must be known of a baseline of `tiekartta.yaml` that this history is measured against;
  /// nothing where its ref always means the same commit.
  ///
  /// - Throws: a `HistoryFault` where it points at a branch.
  package func caution(of baseline: Baseline) throws(HistoryFault) -> Phrase? {
    let (name, ref) = (baseline.name, baseline.ref)
    switch repository.fixedPointSort(of: ref) {
    case .tag, .commit: return nil
    case .branch: throw HistoryFault.movingBaseline(name, ref: ref)
    case .moving:
      return Phrase(
        fi: "vertailuversio '\(name)' osoittaa tunnisteeseen '\(ref)', joka tarkoittaa ajan mittaan"
          + " eri versioita: tagi tai commitin tunnus pysyy",
        sv: "jämförelseversionen '\(name)' pekar på '\(ref)', som betyder olika versioner med"
          + " tiden: en tagg eller en commits id består",
        en: "the baseline '\(name)' points at '\(ref)', which comes to mean other commits: a tag or"
          + " a commit's id stays")
    }
  }
}
