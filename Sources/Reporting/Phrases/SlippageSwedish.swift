internal import RoadmapModel
package import RoadmapSlippage

// The words of `slippage` in Swedish.
extension Swedish: SlippagePhrases {
  package func headline(late: Int, slipped: Int) -> String {
    let first =
      switch late {
      case 0: "Ingen punkt är försenad"
      case 1: "1 punkt är försenad"
      default: "\(late) punkter är försenade"
      }
    let second =
      switch slipped {
      case 0: "ingen har flyttats till en senare tidpunkt än i den första planen"
      case 1: "1 har flyttats till en senare tidpunkt än i den första planen"
      default: "\(slipped) har flyttats till en senare tidpunkt än i den första planen"
      }
    return "\(first) och \(second)"
  }

  package func pausedPastEnd(_ records: [(id: String, end: String)]) -> String {
    let list = records.map { "\($0.id) (\($0.end))" }.joined(separator: ", ")
    return records.count == 1
      ? "1 punkt som är tillfälligt avbruten har passerat sitt planerade slut: \(list)"
      : "\(records.count) punkter som är tillfälligt avbrutna har passerat sitt planerade slut: \(list)"
  }

  package func spread(median: Int, worst: Int) -> String {
    "medianen för alla är \(slip(median)), den största förskjutningen \(slip(worst))"
  }

  package var nothing: String { "Historiken har ännu inga tidtabeller, så ingenting har flyttats." }

  package func slip(_ days: Int) -> String {
    "\(signed(days)) \(abs(days) == 1 ? "dag" : "dagar")"
  }

  package func slip(_ days: Int, workdays: Int) -> String {
    "\(slip(days)) (\(signed(workdays)) \(abs(workdays) == 1 ? "arbetsdag" : "arbetsdagar"))"
  }

  package func replans(_ replans: Replans) -> String {
    let parts = [
      replans.later == 0 ? nil : "senarelagd \(replans.later)",
      replans.earlier == 0 ? nil : "tidigarelagd \(replans.earlier)",
      replans.cleared == 0 ? nil : "tidtabellen borttagen \(replans.cleared)",
      replans.reset == 0 ? nil : "tidtabellen återställd \(replans.reset)",
      replans.flips == 0 ? nil : "fram och tillbaka \(replans.flips)",
    ].compactMap { $0 }
    return parts.isEmpty ? "0" : "\(replans.count) – " + parts.joined(separator: ", ")
  }

  package func inherited(_ days: Int, own: Int, from: String) -> String {
    "ärvt \(slip(days)) (\(from)), eget \(slip(own))"
  }

  package func rate(onTime: Int, due: Int, percent: Int) -> String {
    "\(onTime)/\(due), \(percent)\u{A0}%"
  }

  package func retired(_ count: Int) -> String { "dessutom inställda eller sammanslagna: \(count)" }

  package func others(early: Int, unmoved: Int, unmeasured: Int, gone: Int) -> String {
    let parts = [
      early == 0 ? nil : "klara i förtid \(early)",
      unmoved == 0 ? nil : "ingen förskjutning \(unmoved)",
      unmeasured == 0 ? nil : "utan jämförbar tidtabell \(unmeasured)",
      gone == 0 ? nil : "borttagna ur färdplanen \(gone)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Övriga punkter: " + parts.joined(separator: ", ")
  }

  package func withoutReason(_ count: Int, of replans: Int) -> String {
    "Flyttningar utan motivering: \(count)/\(replans)"
  }

  package func valuePath(_ path: String) -> String {
    switch path {
    case "baseline/value": return "utgångsnivå"
    case "target/value": return "målnivå"
    case "target/by": return "tidpunkt för målet"
    default:
      guard path.hasPrefix("targets/") else { return path }
      return "mål " + path.dropFirst("targets/".count)
    }
  }

  package func remark(_ remark: VersionRemark) -> String {
    switch remark {
    case .unreadable(let file):
      "\(file): filen kunde inte läsas; uppgifterna i den förblev som de senast var"
    case .repeated(let key, let file):
      "\(file): id:t \(key.id) finns på flera ställen; den första filen gällde"
    case .unreadDate(let key, let path):
      "\(key.id): datumet i fältet \(path) kunde inte läsas; det föregående gällde fortfarande"
    case .clockBackwards(let seconds):
      "Klockan gick bakåt, sekunder: \(seconds); versionernas ordning gällde"
    }
  }

  package func moreVersions(_ count: Int) -> String { "samma i andra versioner: \(count)" }

  package func looked(versions: Int, commits: Int) -> String {
    "versioner av färdplanen \(versions), commits \(commits)"
  }
}
