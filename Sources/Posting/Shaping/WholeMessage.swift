internal import Diagnostics
internal import Reporting

extension Message {
  /// The whole report, with its lead before it.
  var whole: Document {
    var blocks: [Block] = []
    if isUnverified { blocks.append(.note(Line(ShapingWords.unverified[language]))) }
    blocks.append(.upshot(lead.verdict))
    if let link = link {
      blocks.append(.paragraph(Line(ShapingWords.fullReport[language], .link(link))))
    }
    if !isBrief {
      blocks += lead.blocks(in: language)
      blocks.append(.heading(1, Line(ShapingWords.report[language])))
    }
    let verdict = lead.verdict.text
    blocks += document.blocks.filter { block in
      switch block {
      case .upshot: false
      case .paragraph(let line): line.text != verdict
      default: true
      }
    }.map { isBrief ? $0 : $0.oneLower }
    return Document(
      title: document.title, language: language.rawValue, blocks: blocks)
  }
}
