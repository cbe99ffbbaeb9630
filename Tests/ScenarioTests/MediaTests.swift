import ArgumentParser
import Reporting
import Testing

@testable import TiekarttaCLI

/// Which media each command offers, and that its help names them all.
@Suite struct MediaTests {
  private static let commands: [any ReportCommand.Type] = [
    BaselineListCommand.self, BlameCommand.self, ChangelogCommand.self, CheckCommand.self,
    DiffCommand.self, ExplainCommand.self, LintCommand.self, LogCommand.self, ShowCommand.self,
    SlippageCommand.self, SummaryCommand.self,
  ]

  @Test("Every report has every medium that is promised for all")
  func promise() {
    for command in Self.commands {
      let media = Set(command.media.map { $0.id })
      #expect(media.isSuperset(of: ["docx", "html", "json", "mail", "markdown", "pdf", "text"]))
    }
  }

  @Test("The help of a command names the media of its report, and no other")
  func help() {
    for command in Self.commands {
      let help = command.helpMessage(columns: 1_000)
      let list = command.media.map { $0.id }.joined(separator: ", ")
      #expect(help.contains("The form of the result: \(list)."), "\(command)")
    }
  }

  @Test("What is beside lines, in tables, calendars and feeds is offered where there is such")
  func parts() {
    let parts = Dictionary(
      uniqueKeysWithValues: Self.commands.map { ($0.configuration.commandName ?? "", $0.parts) })
    #expect(parts["diff"] == [.annotations] && parts["check"] == [.annotations])
    #expect(parts["lint"] == [.annotations, .findings])
    #expect(parts["changelog"] == [.feed, .table] && parts["slippage"] == [.table])
    #expect(parts["summary"] == [.calendar, .table] && parts["show"] == [.calendar])
  }
}
