/// Where the parts of a repository lie, where that is not to be found by looking for `.git`: git
/// tells it to the programs it runs.
package struct GitPlace: Hashable, Sendable {
  /// The folder of the git data.
  package let gitDir: String
  /// The folder of the checked-out files; none of a bare repository.
  package let workdir: String?
  /// The index; where none is named, the one among the git data.
  package let indexFile: String?

  package init(gitDir: String, workdir: String?, indexFile: String?) {
    self.gitDir = gitDir
    self.workdir = workdir
    self.indexFile = indexFile
  }
}
