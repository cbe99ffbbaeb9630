internal import Diagnostics
internal import GitHistory
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Finds what slip is measured against: what was asked for, else what the roadmap itself names.
struct ReferencePoints {
  let history: History
  let configuration: Configuration

  /// The named baseline, `first`, or a tag or commit; without a name the usual one.
  ///
  /// A usual one that this clone lacks is a caution, since nobody asked for it; so is one that comes
  /// to mean other commits.
  func baseline(
    _ asked: String?
  ) throws -> (baseline: SlippageQuestion.Baseline, cautions: [Phrase]) {
    guard let asked else {
      guard let usual = configuration.usualBaseline else { return (.none, []) }
      do {
        let found = try against(usual)
        // Nobody asked for it, so there is nothing to say of what it does not measure.
        if case .none = found.baseline { return (.none, []) }
        return found
      } catch let fault as HistoryFault {
        return (.none, [fault.message])
      }
    }
    if asked == "first" { return (.first, []) }
    if let named = configuration.baselines.first(where: { $0.name == asked }) {
      return try against(named)
    }
    do {
      return counting(try history.point(named: asked, at: asked), [])
    } catch let error as GitError where error.kind == .unknownRevision {
      throw unknown(asked)
    }
  }

  /// The last report: a day or a revision that is asked for, else the latest review.
  func previous(_ asked: String?, today: Day) throws -> ReportPoint? {
    guard let asked else { return history.lastReport(by: today) }
    if let period = PeriodReading(asked).period, period.precision == .day {
      return history.point(named: asked, on: period.first)
    }
    let point = try history.point(named: asked, at: asked)
    if history.isYounger(point) { throw younger(asked, point.day) }
    return point
  }

  private func younger(_ name: String, _ day: Day) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "--since \(name): \(day) on tarkasteltua versiota uudempi",
        sv: "--since \(name): \(day) är nyare än den version som visas",
        en: "--since \(name): \(day) is younger than the version looked at"))
  }

  private func against(
    _ baseline: Baseline
  ) throws -> (baseline: SlippageQuestion.Baseline, cautions: [Phrase]) {
    let caution = try history.caution(of: baseline)
    do {
      let point = try history.point(named: baseline.name, at: baseline.ref)
      return counting(point, caution.map { [$0] } ?? [])
    } catch let error as GitError where error.kind == .unknownRevision {
      throw HistoryFault.missingBaseline(baseline.name, ref: baseline.ref)
    }
  }

  /// A baseline, unless it is younger than what is looked at.
  private func counting(
    _ point: ReportPoint, _ cautions: [Phrase]
  ) -> (baseline: SlippageQuestion.Baseline, cautions: [Phrase]) {
    guard history.isYounger(point) else { return (.point(point), cautions) }
    let (name, day) = (point.name, point.day)
    let younger = Phrase(
      fi: "vertailuversio '\(name)' (\(day)) on tarkasteltua versiota uudempi, joten siihen ei"
        + " verrata",
      sv: "jämförelseversionen '\(name)' (\(day)) är nyare än den version som visas, så inget"
        + " jämförs med den",
      en: "the baseline '\(name)' (\(day)) is younger than the version looked at, so nothing is"
        + " measured by it")
    return (.none, [younger])
  }

  private func unknown(_ name: String) -> UsageFault {
    let names = configuration.baselines.map(\.name)
    let near = nearest(to: name, in: names + ["first"])
    return UsageFault(
      Phrase(
        fi: "vertailuversiota tai versiota '\(name)' ei ole",
        sv: "det finns ingen jämförelseversion eller version '\(name)'",
        en: "there is no baseline or revision '\(name)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      } ?? known(names))
  }

  /// The baselines that the version looked at knows, which need not be those of the files at hand.
  private func known(_ names: [String]) -> Phrase {
    let version = history.revision
    guard !names.isEmpty else {
      return Phrase(
        fi: "version \(version) tiekartta.yaml ei nimeä vertailuversioita; anna tagi tai versio",
        sv:
          "tiekartta.yaml i \(version) namnger inga jämförelseversioner; ge en tagg eller version",
        en: "tiekartta.yaml of \(version) names no baselines; give a tag or a commit")
    }
    let list = names.joined(separator: ", ")
    return Phrase(
      fi: "version \(version) tiekartta.yaml nimeää: \(list)",
      sv: "tiekartta.yaml i \(version) namnger: \(list)",
      en: "tiekartta.yaml of \(version) names: \(list)")
  }
}
