#include "CLibGit2.h"

#ifdef TIEKARTTA_ARCHIVES

// Linked in: there is nothing to look for.
const char *libgit2_load(LibGit2 *git, const char *library) {
  (void)library;
#define LIBGIT2_TAKE(name) git->name = git_##name;
  LIBGIT2_FUNCTIONS(LIBGIT2_TAKE)
#undef LIBGIT2_TAKE
#define ZLIB_TAKE(name) git->name = name;
  ZLIB_FUNCTIONS(ZLIB_TAKE)
#undef ZLIB_TAKE
  return NULL;
}

#else

#include <dlfcn.h>

const char *libgit2_load(LibGit2 *git, const char *library) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return dlerror();

#define LIBGIT2_FIND(name)                                        \
  git->name = (__typeof__(git->name))dlsym(handle, "git_" #name); \
  if (!git->name) return dlerror();
  LIBGIT2_FUNCTIONS(LIBGIT2_FIND)
#undef LIBGIT2_FIND

// Looked for in what libgit2 brought along too.
#define ZLIB_FIND(name)                                   \
  git->name = (__typeof__(git->name))dlsym(handle, #name); \
  if (!git->name) return dlerror();
  ZLIB_FUNCTIONS(ZLIB_FIND)
#undef ZLIB_FIND

  return NULL;
}

#endif

int libgit2_set(const LibGit2 *git, git_libgit2_opt_t option, bool value) {
  return git->libgit2_opts(option, (int)value);
}

int libgit2_set_search_path(const LibGit2 *git, git_config_level_t level, const char *path) {
  return git->libgit2_opts(GIT_OPT_SET_SEARCH_PATH, (int)level, path);
}

int libgit2_allow_extensions(const LibGit2 *git, const char **names, size_t count) {
  return git->libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, count);
}
