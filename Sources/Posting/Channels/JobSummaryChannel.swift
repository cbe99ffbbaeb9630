internal import Diagnostics
internal import Reporting
package import RoadmapModel

/// The page of a run of GitHub Actions, or of Gitea's from 1.27 on: it needs no token.
///
/// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
package struct JobSummaryChannel: Channel {
  package static let id = "job-summary"
  package static let keys: Set<FieldKey> = []
  package static let required: Set<FieldKey> = []

  package static let isOfRepository = true

  private let file: String

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    guard let file = settings.variable("GITHUB_STEP_SUMMARY") else {
      throw ChannelFault(
        Phrase(
          fi: "GITHUB_STEP_SUMMARY ei ole asetettu, joten ajolla ei ole sivua",
          sv: "GITHUB_STEP_SUMMARY är inte satt, så körningen har ingen sida",
          en: "GITHUB_STEP_SUMMARY is not set, so the run has no page"),
        hint: Phrase(
          fi: "kanava toimii GitHub Actionsissa ja Giteassa 1.27:stä lähtien",
          sv: "kanalen fungerar i GitHub Actions och i Gitea från 1.27",
          en: "the channel works in GitHub Actions, and in Gitea from 1.27 on"))
    }
    self.file = file
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let text = MarkdownMessage(message, dialect: .github).text(within: .jobSummary) + "\n"
    do {
      let old = try courier.environment.contents(file, 1 << 20)
      // Above a mebibyte the whole page is lost, while the step stays green.
      guard old.count + text.utf8.count < 1 << 20 else {
        return DeliveryState(.failed, reason: Self.full)
      }
      if String(decoding: old, as: UTF8.self).contains(text) { return DeliveryState(.unchanged) }
      if !courier.isDry { try courier.environment.append(Array(text.utf8), file) }
      return DeliveryState(.delivered)
    } catch {
      return DeliveryState(.failed, reason: Self.unwritten)
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    let isThere = (try? courier.environment.contents(file, 1 << 20)) != nil
    return [
      Examination(
        Phrase(fi: "ajon sivu", sv: "körningens sida", en: "the run's page"), isGood: isThere,
        Phrase(same: "GITHUB_STEP_SUMMARY"), hint: isThere ? nil : Self.unwritten)
    ]
  }

  private static let full = Phrase(
    fi: "ajon sivu on täynnä", sv: "körningens sida är full", en: "the run's page is full")
  private static let unwritten = Phrase(
    fi: "ajon sivua ei voi lukea tai kirjoittaa",
    sv: "körningens sida går inte att läsa eller skriva",
    en: "the run's page cannot be read or written")
}
