extension RoadmapFormat {
  /// The keys of an action, the record people write most.
  static let action = Fieldset([
    Field("title", .text, required: true, "What is done, in a few words."),
    Field("official-title", .text, "The wording that was approved, where it differs."),
    Field("description", .text, "What is done and why, in CommonMark."),
    Field("goals", .list(.reference(.goal)), required: true, "The goals it serves."),
    Field("status", .choice(Choices.status), required: true, "Where it stands."),
    Field("responsible", .reference(.party), "The one party that answers for it."),
    Field("partners", .list(.reference(.party)), "Parties that take part."),
    Field("start", .period, "When it starts: the first day of the period."),
    Field("end", .period, "When it ends: the last day of the period."),
    Field("continuous", .flag, "Whether it has no end; then `review` is required."),
    Field("review", .period, "When a continuous action is reviewed next."),
    Field("started", .day, "The day work began."),
    Field("completed", .day, "The day it was finished; required when done."),
    Field("progress", .integer(0...100), "How much is done, in percent."),
    Field("health", .fields(health), "A manual traffic light; for open actions only."),
    Field("milestones", .map(.id, .fields(milestone)), "Dated steps on the way, by id."),
    Field(
      "depends-on", .list(.short("action", dependency)),
      "Actions this one waits for; finish-start in calendar days unless said otherwise."),
    Field("perspectives", .list(.reference(.perspective)), "The perspectives it raises."),
    Field("indicators", .list(.reference(.indicator)), "How its effect is measured."),
    Field(
      "requirements", .list(.short("requirement", legalLink)),
      "Laws and other requirements it answers to."),
    Field("kind", .choice(Choices.actionKind), "What sort of work it is."),
    Field("service-areas", .list(.word), "The service areas concerned, or `all`."),
    Field("priority", .choice(Choices.priority), "How urgent it is."),
    Field("cost", .fields(cost), "What it costs."),
    Field("funding", .list(.fields(funding)), "Where the money comes from."),
    Field("benefits", .list(.short("text", benefit)), "What it brings."),
    Field("risks", .list(.short("text", risk)), "What may go wrong."),
    updates,
    Field("merged-into", .reference(.action), "The action it was merged into."),
    Field(
      "formerly", .list(.identifier),
      "Earlier ids of this action; history, baselines and reports follow it."),
    Field("decisions", .list(.reference(.decision)), "Decisions about it."),
    Field("visibility", .choice(Choice([
      ("public", "May be shown to anyone."), ("internal", "Left out of what others see."),
    ], aliases: ["julkinen": "public", "sisäinen": "internal", "offentlig": "public", "intern": "internal"])),
      "Public unless said otherwise."),
    Field("internal-note", .text, "A note that never leaves the organisation."),
    Field("links", .map(.words, .link), "Web addresses by title."),
    Field("tags", .list(.word), "Free words for grouping."),
  ])

  private static let health = Fieldset([
    Field("light", .choice(Choices.light), required: true, "Green, amber or red."),
    Field("reason", .text, "Why."),
    Field("by", .reference(.party), "Who judged it."),
    Field("date", .day, "When."),
  ])

  private static let milestone = Fieldset([
    Field("title", .text, "What is reached."),
    Field("date", .period, "When it should be reached."),
    Field("reached", .day, "The day it was reached."),
  ])

  private static let dependency = Fieldset([
    Field("action", .reference(.action), required: true, "The action this one waits for."),
    Field("type", .choice(Choices.dependency), "How they hang together."),
    Field("lag", .lag, "Days or weeks between, such as 10d, -5d or 2w."),
  ])

  private static let legalLink = Fieldset([
    Field("requirement", .reference(.requirement), required: true, "The requirement."),
    Field("section", .section, "The section that applies."),
    Field("deadline", .word, "The id of one of the requirement's deadlines."),
  ])

  private static let cost = Fieldset([
    Field("estimate", .number, "One figure."),
    Field("min", .number, "The low end of a range."),
    Field("max", .number, "The high end of a range."),
    Field("currency", .word, "A currency code; EUR unless given."),
    Field("by-year", .map(.year, .number), "The cost of each year."),
  ])

  private static let funding = Fieldset([
    Field("source", .choice(Choices.fundingSource), "Where the money comes from."),
    Field("name", .text, "The grant or budget item."),
    Field("amount", .number, "How much."),
    Field("use-by", .period, "By when it must be used."),
    Field("state", .choice(Choices.fundingState), "Whether it is certain."),
  ])

  private static let benefit = Fieldset([
    Field("text", .text, "The benefit in words."),
    Field("beneficiary", .word, "Who gains: residents, staff, management, companies."),
    Field("measure", .text, "How it is seen."),
    Field("value", .word, "How much."),
    Field("from", .period, "From when."),
  ])

  private static let risk = Fieldset([
    Field("text", .text, "The risk in words."),
    Field("probability", .integer(1...5), "1 unlikely … 5 almost certain."),
    Field("impact", .integer(1...5), "1 slight … 5 grave."),
    Field("mitigation", .text, "What is done about it."),
  ])
}
