/// The roadmap format, version 1, as one table: which keys stand where and what they hold.
///
/// The decoder reads by it, `schemas/roadmap.schema.json` is generated from it, and unknown keys
/// are measured against it, so that the three cannot differ.
package enum RoadmapFormat {
  /// The version of the format.
  package static let version = 1

  /// The keys of a record of a kind.
  package static func fields(of kind: Kind) -> Fieldset {
    switch kind {
    case .roadmap: roadmap
    case .vision: vision
    case .scale: scale
    case .perspective: perspective
    case .goal: goal
    case .indicator: indicator
    case .action: action
    case .party: party
    case .requirement: requirement
    case .phase: phase
    case .survey: survey
    case .decision: decision
    case .review: review
    }
  }

  /// Free extra data that is never read; any record may have it.
  package static let extra = Field("x", .anything, "Free extra data of any shape, never read.")

  private static let title = Field("title", .text, "What it is called.")
  private static let formerly = Field(
    "formerly", .list(.identifier),
    "Earlier ids of this record; history, baselines and reports follow it.")

  private static let roadmap = Fieldset([
    Field("title", .text, required: true, "The name of the roadmap."),
    Field(
      "languages", .list(.word), required: true,
      "Two-letter codes of the languages of its texts; the first is the default."),
    Field(
      "period",
      .fields(
        Fieldset([
          Field("start", .period, required: true, "When the roadmap's period starts."),
          Field("end", .period, required: true, "When the roadmap's period ends."),
        ])), required: true, "The time the roadmap covers."),
    Field("state", .choice(Choices.state), required: true, "Draft, approved or closed."),
    Field(
      "organization",
      .short(
        "name",
        Fieldset([
          Field("name", .text, "The organisation's name."),
          Field("code", .word, "Its code, such as the Finnish municipality number."),
          Field("kind", .word, "Municipality, city, joint authority, agency, company …"),
        ])), "Whose roadmap it is."),
    Field("approval", .reference(.decision), "The decision that approved the roadmap."),
    Field(
      "time-zone", .word,
      "IANA name of the zone that turns commit times into days, such as Europe/Helsinki."),
    Field(
      "foreword", .document,
      "Why and how digitalisation is advanced: CommonMark text, or {file: foreword.md}."),
    Field("owner", .reference(.party), "The party that owns the roadmap."),
    Field("operating-model", .fields(operatingModel), "Who coordinates, approves and follows."),
  ])

  private static let operatingModel = Fieldset([
    Field("description", .text, "How the roadmap is followed and changed, in words."),
    Field("coordinator", .reference(.party), "The party that coordinates and follows up."),
    Field(
      "bodies",
      .map(
        .reference(.party),
        .fields(
          Fieldset([
            Field("role", .choice(Choices.bodyRole), "What the body does with the roadmap."),
            Field("cadence", .choice(Choices.cadence), "How often it takes it up."),
          ]))), "Bodies by party id, each of kind `body`."),
  ])

  private static let vision = Fieldset([
    Field("statement", .text, "The future that is aimed at."),
    Field("horizon", .period, "When it should be true."),
  ])

  private static let scale = Fieldset([
    Field("min", .integer(-1000...1000), "The lowest level; 1 unless given."),
    Field("max", .integer(-1000...1000), "The highest level; 5 unless given."),
    Field("labels", .map(.integer, .text), "A word for each level."),
  ])

  private static let measurement = Fieldset([
    Field("value", .number, required: true, "The level measured."),
    Field("survey", .reference(.survey), "The survey that measured it."),
  ])

  private static let perspective = Fieldset([
    Field("title", .text, "Its name; the shipped eleven need none."),
    Field("description", .text, "What it covers."),
    Field("scope", .choice(Choices.scope), "About the respondent's own work or the whole."),
    Field(
      "baseline",
      .fields(
        Fieldset([
          Field("value", .number, required: true, "The level at the start, as approved."),
          Field("date", .period, "When it was measured."),
          Field("survey", .reference(.survey), "The survey that measured it."),
        ])), "Where we started."),
    Field(
      "target",
      .fields(
        Fieldset([
          Field("value", .number, required: true, "The level aimed at, as approved."),
          Field("by", .period, "By when."),
          Field("decision", .reference(.decision), "The decision that set it."),
        ])), "Where we are going."),
    Field("measurements", .map(.period, .fields(measurement)), "Levels measured since."),
  ])

  private static let goal = Fieldset([
    title,
    Field("description", .text, "What it means in practice."),
    Field("perspectives", .list(.reference(.perspective)), "The perspectives it raises."),
    Field("owner", .reference(.party), "The party that answers for it."),
    Field("indicators", .list(.reference(.indicator)), "How it is measured."),
    formerly,
  ])

  private static let indicator = Fieldset([
    title,
    Field("unit", .text, "The unit of its values."),
    Field("direction", .choice(Choices.direction), "Whether more or less is better."),
    Field(
      "baseline",
      .fields(
        Fieldset([
          Field("value", .number, required: true, "The value at the start."),
          Field("date", .period, "When it was measured."),
        ])), "Where we started."),
    Field("targets", .map(.period, .number), "The value aimed at, by period."),
    Field(
      "measurements",
      .map(
        .period,
        .fields(
          Fieldset([
            Field("value", .number, required: true, "The value measured."),
            Field("source", .text, "Where it comes from."),
          ]))), "Values measured, by period."),
  ])

  private static let party = Fieldset([
    title,
    Field("kind", .choice(Choices.partyKind), "What sort of party it is."),
    Field("parent", .reference(.party), "The party it belongs to."),
    Field("members", .list(.reference(.party)), "The parties that belong to it."),
    Field(
      "contact",
      .fields(
        Fieldset([
          Field("email", .word, "A mailbox, best a shared one."),
          Field("github", .word, "Account or team on GitHub."),
          Field("gitlab", .word, "Account or group on GitLab."),
          Field("slack", .word, "Slack user or channel."),
          Field("teams", .word, "Teams user or channel."),
        ])), "Where follow-up reaches it."),
    Field(
      "active",
      .fields(
        Fieldset([
          Field("from", .day, "The first day it holds its duties."),
          Field("to", .day, "The last day it holds its duties."),
        ])), "When it holds its duties."),
  ])

  private static let requirement = Fieldset([
    title,
    Field("number", .word, "Its number, such as 306/2019."),
    Field("kind", .choice(Choices.requirementKind), "Act, regulation, bill …"),
    Field(
      "deadlines",
      .map(
        .id,
        .fields(
          Fieldset([
            Field("date", .period, required: true, "The last day to comply."),
            Field("title", .text, "What must be done by then."),
          ]))), "Deadlines it sets, by an id of their own."),
    Field("url", .link, "Where it can be read."),
    Field("checked-on", .day, "When this entry was last checked against the source."),
    Field("certainty", .choice(Choices.certainty), "How sure this entry is."),
  ])

  private static let phase = Fieldset([
    Field("title", .text, "Its name; the shipped six need none."),
    Field("start", .period, "When it starts."),
    Field("end", .period, "When it ends."),
    Field("status", .choice(Choices.status), "Where it stands."),
    Field("responsible", .reference(.party), "The one party that answers for it."),
    Field("completed", .day, "The day it was finished."),
    Field("participants", .list(.text), "Who takes part."),
    Field("outputs", .list(.text), "What it produces."),
    updates,
  ])

  private static let survey = Fieldset([
    title,
    Field("opened", .day, "The first day of answering."),
    Field("closed", .day, "The last day of answering."),
    Field("min-cell", .integer(1...1000), "Groups with fewer answers are not shown; 5 unless given."),
    Field(
      "groups",
      .map(
        .id,
        .fields(
          Fieldset([
            title,
            Field("invited", .integer(0...10_000_000), "How many were asked."),
            Field("answered", .integer(0...10_000_000), "How many answered."),
          ]))), "The groups that were asked."),
    Field(
      "results",
      .map(
        .reference(.perspective),
        .map(
          .words,
          .fields(
            Fieldset([
              Field("counts", .map(.integer, .integer(0...10_000_000)), "Answers by level."),
              Field("dont-know", .integer(0...10_000_000), "Answers 'don't know'."),
              Field("mean", .number, "The mean, where the counts are not known."),
              Field("n", .integer(0...10_000_000), "Answers behind the mean."),
            ])))), "Results by perspective and group."),
  ])

  private static let decision = Fieldset([
    Field("body", .reference(.party), "The body that decided."),
    Field("date", .day, "The day of the meeting."),
    Field("section", .section, "The section number; a leading § is dropped."),
    Field("case-number", .word, "The case number of the register."),
    Field("outcome", .choice(Choices.outcome), "What was decided."),
    Field("title", .text, "What it was about, in words."),
    Field("url", .link, "Where the minutes can be read."),
    Field("about", .list(.anyReference), "The records it is about."),
  ])

  private static let review = Fieldset([
    Field("date", .day, "The day of the review."),
    Field("body", .reference(.party), "The body it was reported to."),
    Field("ref", .word, "The tag or commit that was reported."),
    Field("report", .word, "Where the report is."),
  ])

  static let updates = Field(
    "updates",
    .map(
      .day,
      .short(
        "text",
        Fieldset([
          Field("text", .text, "What happened."),
          Field("by", .word, "Who tells it, best a party's id."),
          Field("reason", .text, "Why a date moved."),
        ]))), "Short follow-up notes by day; a second one of a day as 2026-11-16-2.")
}
