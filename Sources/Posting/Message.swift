package import Diagnostics
package import Reporting

/// What is told, before any channel shapes it.
package struct Message: Sendable {
  /// Which report it tells.
  package enum What: String, CaseIterable, Sendable {
    case summary, changelog, diff, check
  }

  /// A file that goes along where a target takes files.
  package struct Attachment: Sendable {
    package let name: String
    /// What it is, as `text/calendar; charset=utf-8`.
    package let type: String
    package let bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  package let what: What
  /// The whole report.
  package let document: Document
  /// What of it is read in ten seconds.
  package let lead: Lead
  package let language: Language
  /// Where the full report is, when known.
  package let link: String?
  /// Which thread of messages this continues: what, channel and an own key where there is one.
  package let key: String
  /// The id of the commit it speaks of.
  package let head: String
  /// Orders runs: a later version's is greater.
  package let sequence: Int
  /// Whether it was made from what an untrusted job handed over.
  package let isUnverified: Bool
  /// The one party that it is for, where it is nobody else's business.
  package let party: String?
  /// Where that party gets mail, as the roadmap has it.
  package let address: String?
  package let attachments: [Attachment]

  package init(
    what: What, document: Document, lead: Lead, language: Language, link: String? = nil,
    key: String, head: String, sequence: Int, isUnverified: Bool = false, party: String? = nil,
    address: String? = nil, attachments: [Attachment] = []
  ) {
    self.what = what
    self.document = document
    self.lead = lead
    self.language = language
    // An address that nobody should follow is none.
    let isPage = link.map { address in
      ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
        && address.utf8.count <= 2_000
        && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    }
    self.link = isPage == true ? link : nil
    self.key = key
    self.head = head
    self.sequence = sequence
    self.isUnverified = isUnverified
    self.party = party
    self.address = address
    self.attachments = attachments
  }

  /// Whether the report itself is as short as its lead: then the lead's parts would say it twice.
  var isBrief: Bool { what == .diff || what == .check || party != nil }
}
