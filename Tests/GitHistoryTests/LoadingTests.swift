import CLibGit2
import Testing

@testable import GitHistory

@Suite("Loading libgit2")
struct LoadingTests {
  private func fault(_ names: [String], _ version: String) -> GitError? {
    #expect(throws: GitError.self) { _ = try LibGit2.load(anyOf: names, versions: [version]) }
  }

  @Test("a missing library is named, with the package that has it")
  func missing() {
    let error = fault(["libnothing.so.1", "libnothing.so"], "1.5")
    #expect(error?.kind == .libraryUnavailable)
    #expect(error?.message.contains("libnothing.so.1: ") == true)
    #expect(error?.message.contains("apt-get install libgit2-1.5") == true)
  }

  @Test("a library of another version is not called")
  func otherVersion() {
    let error = fault(LibGit2.names, "0.28")
    #expect(error?.kind == .libraryUnavailable)
    #expect(error?.message.contains("libgit2 0.28") == true)
    #expect(error?.message.contains(": is version \(LIBGIT2_VERSION)") == true)
  }

  #if canImport(Glibc)
    @Test("a library without libgit2's functions is not called")
    func otherLibrary() {
      let error = fault(["libm.so.6"], "1.5")
      #expect(error?.kind == .libraryUnavailable)
      #expect(error?.message.contains("undefined symbol: git_") == true)
    }
  #endif
}
