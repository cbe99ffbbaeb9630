internal import Diagnostics
internal import Reporting

/// Where a message goes on GitHub when its token may not comment, as that of a pull request from a
/// fork may not: a check, else annotations of the run and its page, and always the log.
///
/// Each step down is announced, and what is told of each count comes to what there is.
struct StepDown {
  let channel: GitHubChannel
  let message: Message
  let courier: Courier

  /// How many annotations of a level a step keeps.
  private static let perLevel = 10

  /// - Parameter refusal: why the comment did not come about.
  func run(after refusal: DeliveryState) -> DeliveryState {
    var steps = [refusal.reason].compactMap(\.self)
    switch check() {
    case .success(let link):
      return DeliveryState(
        .degraded, reason: Self.told(steps, Self.asCheck), hint: refusal.hint, link: link)
    case .failure(let fault): steps.append(fault.message)
    }
    let annotations = annotations()
    courier.environment.announce(annotations.lines, true)
    var places = [Self.asAnnotations(annotations.shown, of: annotations.count)]
    if let file = courier.environment.variable("GITHUB_STEP_SUMMARY") {
      let text = MarkdownMessage(message, dialect: .github).text(within: .jobSummary) + "\n"
      if (try? courier.environment.append(Array(text.utf8), file)) != nil {
        places.append(Self.onPage)
      }
    }
    if places.count == 1 {
      let words = TextRenderer(width: 100, hasColor: false).render(message.document)
      courier.environment.announce(
        words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), false)
      places.append(Self.inLog)
    }
    return DeliveryState(
      .degraded, reason: Self.told(steps, Self.together(places)), hint: refusal.hint)
  }

  // MARK: The check

  /// Shows the message as a check that neither passes nor fails: whether a change may go in is not
  /// for a report to say.
  private func check() -> Result<String?, BoardFault> {
    let path = "/repos/\(channel.place.repository)"
    let own = "tiekartta " + message.key
    let text = MarkdownMessage(message, dialect: .github).text(within: .checkRun)
    let body = JSONBody { json in
      json.member("name", own)
      json.member("head_sha", message.head)
      json.member("status", "completed")
      json.member("conclusion", "neutral")
      json.object("output") { json in
        json.member("title", String(message.lead.verdict.text.prefix(200)))
        json.member("summary", text)
      }
    }
    do throws(TransportFault) {
      let list = try courier.send(
        channel.place.request(
          .get, "\(path)/commits/\(message.head)/check-runs?check_name=\(own.percentEncoded)"))
      let known = JSON(list.body)?["check_runs"]?.list?.first?["id"]?.id
      let request = channel.place.request(
        known == nil ? .post : .patch,
        known.map { "\(path)/check-runs/\($0)" } ?? "\(path)/check-runs", body)
      guard case .answered(let response) = try courier.attempt(request) else {
        return .failure(BoardFault(.unreachable(channel.host, "")))
      }
      guard response.isSuccess else {
        return .failure(BoardFault(response, host: channel.host, grant: channel.grant))
      }
      return .success(JSON(response.body)?["html_url"]?.text)
    } catch {
      return .failure(BoardFault(error))
    }
  }

  // MARK: Annotations

  /// The commands by which a run shows what has to be done, the gravest first, and how many of all
  /// there are they show.
  func annotations() -> (lines: [String], shown: Int, count: Int) {
    var lines: [String] = []
    var (shown, count) = (0, 0)
    for level in ["error", "warning", "notice"] {
      let parts = message.lead.parts.filter { Self.level(of: $0.matter) == level }
      let all = parts.reduce(0) { $0 + $1.count }
      let told = parts.flatMap { part in part.lines.map { (part.title, $0.text) } }
      // The last one that is kept says how many are not.
      let room = all > told.count || told.count > Self.perLevel ? Self.perLevel - 1 : Self.perLevel
      for (title, text) in told.prefix(room) {
        lines.append("::\(level) title=\(Self.property(title))::\(Self.data(text))")
      }
      let kept = min(told.count, room)
      if all > kept {
        let more = Self.more(all - kept)[message.language]
        lines.append("::\(level) title=tiekartta::\(Self.data(more))")
      }
      shown += kept
      count += all
    }
    return (lines, shown, count)
  }

  private static func level(of matter: Lead.Matter) -> String {
    switch matter {
    case .obstacles: "error"
    case .warnings: "warning"
    default: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    cleaned(text).replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  // MARK: Words

  private static func told(_ steps: [Phrase], _ place: Phrase) -> Phrase {
    func joined(_ language: KeyPath<Phrase, String>) -> String {
      steps.map { $0[keyPath: language] }.joined(separator: "; ") + " → " + place[keyPath: language]
    }
    return Phrase(fi: joined(\.fi), sv: joined(\.sv), en: joined(\.en))
  }

  private static func together(_ places: [Phrase]) -> Phrase {
    Phrase(
      fi: places.map(\.fi).joined(separator: ", "), sv: places.map(\.sv).joined(separator: ", "),
      en: places.map(\.en).joined(separator: ", "))
  }

  private static let asCheck = Phrase(
    fi: "näytetään tarkistuksena", sv: "visas som en kontroll", en: "shown as a check")
  private static let onPage = Phrase(
    fi: "ajon sivulla", sv: "på körningens sida", en: "on the run's page")
  private static let inLog = Phrase(fi: "lokissa", sv: "i loggen", en: "in the log")

  private static func asAnnotations(_ shown: Int, of count: Int) -> Phrase {
    Phrase(
      fi: "ajon huomautuksina \(shown)/\(count)",
      sv: "som anmärkningar på körningen \(shown)/\(count)",
      en: "as annotations of the run \(shown) of \(count)")
  }

  private static func more(_ count: Int) -> Phrase {
    Phrase(fi: "ja muita: \(count)", sv: "och fler: \(count)", en: "and \(count) more")
  }
}
