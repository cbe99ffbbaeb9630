/// What a run of continuous integration tells of itself: its number, what it builds and its page.
package struct CIRunFacts: Sendable {
  /// The pull request or merge request that is built.
  package let pullRequest: Int?
  /// Grows from run to run.
  package let number: Int?
  /// The commit at the head of the pull request, where the run builds a merge of it.
  package let head: String?
  /// The commit that the untrusted run before this one judged, where the forge tells it.
  package let judgedHead: String?
  /// Where the run can be seen.
  package let link: String?

  package init(variable: (String) -> String?, settings: ChannelSettings) {
    number =
      ["GITHUB_RUN_NUMBER", "CI_PIPELINE_IID", "BUILD_BUILDID", "BITBUCKET_BUILD_NUMBER"]
      .compactMap { variable($0).flatMap { Int($0) } }.first
    let told =
      settings.event?["pull_request"]?["head"]?["sha"]?.text
      ?? [
        "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", "SYSTEM_PULLREQUEST_SOURCECOMMITID",
      ].compactMap(variable).first
    head = told.flatMap { $0.allSatisfy(\.isHexDigit) && $0.count >= 7 ? $0.lowercased() : nil }
    pullRequest =
      settings.eventNumber
      ?? ["CI_MERGE_REQUEST_IID", "SYSTEM_PULLREQUEST_PULLREQUESTID", "BITBUCKET_PR_ID"]
      .compactMap { variable($0).flatMap { Int($0) } }.first
    judgedHead = settings.event?["workflow_run"]?["head_sha"]?.text?.lowercased()
    if let server = variable("GITHUB_SERVER_URL"), let name = variable("GITHUB_REPOSITORY"),
      let id = variable("GITHUB_RUN_ID")
    {
      link = "\(server)/\(name)/actions/runs/\(id)"
    } else {
      link = variable("CI_PIPELINE_URL")
    }
  }
}
