// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target: Swift 6 mode, imports that say who sees them, `any` written out.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Where `script/archives` gathered the libraries to link in, for the program as it is released;
/// without them libgit2 and libcmark are looked for when they are first wanted.
let archives = Context.environment["TIEKARTTA_ARCHIVES"]
let linked: [CSetting] = archives == nil ? [] : [.define("TIEKARTTA_ARCHIVES")]

/// What links these libraries from their archives.
func linking(_ libraries: [String]) -> [LinkerSetting] {
  archives.map { [.unsafeFlags(["-L\($0)"])] + libraries.map { .linkedLibrary($0) } } ?? []
}

/// How the program is linked with them: relocations packed and no symbol exported, for it is large
/// and every start pays for both.
let packed: [LinkerSetting] =
  archives == nil
  ? []
  : [
    .unsafeFlags([
      "-use-ld=bfd", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker",
      "--no-export-dynamic", "-Xclang-linker", "-static-libgcc",
    ])
  ]

// Targets stand in the order of the staircase: each may import only what stands above it.
let package = Package(
  name: "tiekartta",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tiekartta", targets: ["tiekartta"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "CLibGit2", cSettings: linked,
      linkerSettings: linking(["git2", "pcre2-8", "z", "mbedcrypto"])),
    .target(name: "CCMark", cSettings: linked, linkerSettings: linking(["cmark"])),
    .target(name: "CLibCurl"),
    .target(name: "Diagnostics", swiftSettings: house),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: house),
    .target(
      name: "YAMLParts", dependencies: ["Diagnostics", "YAMLTree"], swiftSettings: house),
    .target(name: "CommonMark", dependencies: ["CCMark"], swiftSettings: house),
    .target(name: "GitHistory", dependencies: ["CLibGit2"], swiftSettings: house),
    .target(
      name: "RoadmapModel", dependencies: ["Diagnostics", "YAMLTree"], swiftSettings: house),
    .target(
      name: "RoadmapDiff", dependencies: ["Diagnostics", "RoadmapModel"], swiftSettings: house),
    .target(
      name: "RoadmapSlippage", dependencies: ["Diagnostics", "RoadmapModel"],
      swiftSettings: house),
    .target(
      name: "RoadmapStanding",
      dependencies: ["Diagnostics", "RoadmapDiff", "RoadmapModel", "RoadmapSlippage"],
      swiftSettings: house),
    .target(
      name: "RoadmapLint",
      dependencies: ["Diagnostics", "RoadmapModel", "RoadmapStanding", "YAMLTree"],
      swiftSettings: house),
    .target(
      name: "RoadmapCheck",
      dependencies: ["Diagnostics", "RoadmapDiff", "RoadmapLint", "RoadmapModel", "YAMLTree"],
      swiftSettings: house),
    .target(
      name: "Reporting",
      dependencies: [
        "CommonMark", "Diagnostics", "RoadmapCheck", "RoadmapDiff", "RoadmapLint", "RoadmapModel",
        "RoadmapSlippage", "RoadmapStanding",
      ],
      swiftSettings: house),
    .target(
      name: "Posting",
      dependencies: ["CLibCurl", "CommonMark", "Diagnostics", "Reporting", "RoadmapModel"],
      swiftSettings: house),
    .target(
      name: "Workspace",
      dependencies: [
        "Diagnostics", "GitHistory", "RoadmapCheck", "RoadmapDiff", "RoadmapLint", "RoadmapModel",
        "YAMLTree",
      ],
      swiftSettings: house),
    .target(
      name: "RoadmapHistory",
      dependencies: [
        "Diagnostics", "GitHistory", "RoadmapDiff", "RoadmapLint", "RoadmapModel",
        "RoadmapSlippage", "Workspace", "YAMLParts", "YAMLTree",
      ],
      swiftSettings: house),
    .target(
      name: "Revisions",
      dependencies: [
        "Diagnostics", "GitHistory", "RoadmapCheck", "RoadmapDiff", "RoadmapHistory", "RoadmapLint",
        "RoadmapModel", "RoadmapSlippage", "Workspace", "YAMLParts", "YAMLTree",
      ],
      swiftSettings: house),
    .target(
      name: "TiekarttaCLI",
      dependencies: [
        "CommonMark", "Diagnostics", "GitHistory", "Posting", "Reporting", "Revisions",
        "RoadmapCheck", "RoadmapDiff", "RoadmapHistory", "RoadmapLint", "RoadmapModel",
        "RoadmapSlippage", "Workspace", "YAMLTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "tiekartta", dependencies: ["TiekarttaCLI"], swiftSettings: house,
      linkerSettings: packed),
    .testTarget(
      name: "GitHistoryTests", dependencies: ["CLibGit2", "GitHistory"], swiftSettings: house),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CommonMark", "Reporting"], swiftSettings: house),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "Reporting", "Revisions", "RoadmapHistory", "RoadmapModel", "TiekarttaCLI", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Scenarios", "hostile.py", "secrets.sh", "gate.sh", "story.sh"],
      swiftSettings: house),
    .testTarget(
      name: "HostileTests", exclude: ["hostile.py"], swiftSettings: house),
    .testTarget(
      name: "DeliveryTests", dependencies: ["Diagnostics", "Posting"],
      exclude: ["forges.py", "deliveries.py", "program.py"], swiftSettings: house),
    .testTarget(
      name: "AgreementTests",
      exclude: [
        "agree.py", "figures.py", "forms.py", "histories.py", "ledger.py", "meanings.py",
        "pairs.py", "program.py", "ranges.py", "reading.py", "records.py", "spoken.py",
        "stories.py", "texts.py",
      ], swiftSettings: house),
    .testTarget(
      name: "BypassTests", exclude: ["bypass.py", "judge.py", "pulls.py", "ways.py"],
      swiftSettings: house),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Diagnostics", "RoadmapDiff", "RoadmapLint", "RoadmapModel", "Revisions", "RoadmapHistory",
        "Workspace", "YAMLParts",
        "YAMLTree",
      ],
      swiftSettings: house),
    .testTarget(
      name: "HistoryTests",
      dependencies: [
        "Diagnostics", "GitHistory", "RoadmapDiff", "RoadmapModel", "RoadmapSlippage", "Revisions",
        "RoadmapHistory", "Workspace",
        "YAMLTree",
      ],
      exclude: ["FactsVersion.golden"], swiftSettings: house),
    .testTarget(
      name: "ShowTests",
      dependencies: [
        "CommonMark", "Diagnostics", "Reporting", "RoadmapLint", "RoadmapModel", "Revisions",
        "RoadmapHistory", "Workspace",
        "YAMLTree",
      ],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "SchemaTests",
      dependencies: [
        "Diagnostics", "Reporting", "RoadmapCheck", "RoadmapDiff", "RoadmapLint", "RoadmapModel",
        "RoadmapSlippage", "YAMLTree",
      ],
      exclude: ["verdicts.py"], swiftSettings: house),
    .testTarget(
      name: "RoadmapLintTests",
      dependencies: ["Diagnostics", "RoadmapLint", "RoadmapModel", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "RoadmapDiffTests",
      dependencies: ["Diagnostics", "RoadmapDiff", "RoadmapModel", "RoadmapSlippage", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "RoadmapCheckTests",
      dependencies: ["Diagnostics", "RoadmapCheck", "RoadmapDiff", "RoadmapModel", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "TrendTests",
      dependencies: ["Diagnostics", "Reporting", "RoadmapModel", "RoadmapSlippage"],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "YAMLTreeTests", dependencies: ["Diagnostics", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "YAMLPartsTests", dependencies: ["Diagnostics", "YAMLParts", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "RoadmapModelTests", dependencies: ["Diagnostics", "RoadmapModel", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "RobustnessTests",
      dependencies: ["Diagnostics", "RoadmapLint", "RoadmapModel", "YAMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "RoadmapSlippageTests", dependencies: ["RoadmapModel", "RoadmapSlippage"],
      swiftSettings: house),
    .testTarget(
      name: "RoadmapStandingTests",
      dependencies: ["RoadmapModel", "RoadmapSlippage", "RoadmapStanding"], swiftSettings: house),
    .testTarget(
      name: "PostingTests", dependencies: ["Diagnostics", "Posting", "Reporting"],
      exclude: ["chats.py", "mails.py"], swiftSettings: house),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "CommonMark", "Diagnostics", "Reporting", "RoadmapDiff", "RoadmapLint", "RoadmapModel",
        "RoadmapSlippage", "YAMLTree",
      ],
      exclude: ["Snapshots"], swiftSettings: house),
  ]
)

// The sanitizer makes every build several times longer: `script/fuzz` names the one target of tests
// that it runs, and nothing is built but that and what it needs.
if let only = Context.environment["TIEKARTTA_ONLY"] {
  var needed: Set<String> = [only]
  for target in package.targets.reversed() where needed.contains(target.name) {
    for case .byNameItem(let name, _) in target.dependencies { needed.insert(name) }
  }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products = []
}
