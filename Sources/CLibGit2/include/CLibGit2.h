#ifndef TIEKARTTA_CLIBGIT2_H
#define TIEKARTTA_CLIBGIT2_H

#if !__has_include(<git2.h>)
#error "libgit2's headers are missing: apt-get install libgit2-dev, or brew install libgit2"
#endif
#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>  // Newer versions keep git_error_clear here.
#endif
#include <stdbool.h>
#include <zlib.h>

#if LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR < 5
#error "libgit2 1.5 or newer is needed"
#endif

// Linking libgit2 would make every start of the program load it and the libraries it needs itself.
// So only its header is used here. Its functions are looked up by name when they are first wanted,
// and each gets the type that the header gives it. To use another one, add a line to the list.
#define LIBGIT2_FUNCTIONS(each)     \
  each(config_delete_entry)         \
  each(config_free)                 \
  each(config_get_bool)             \
  each(config_get_string)           \
  each(config_open_level)           \
  each(config_set_string)           \
  each(error_clear)                 \
  each(error_last)                  \
  each(error_set_str)               \
  each(index_entrycount)            \
  each(index_free)                  \
  each(index_get_byindex)           \
  each(index_open)                  \
  each(libgit2_init)                \
  each(libgit2_opts)                \
  each(libgit2_version)             \
  each(merge_bases)                 \
  each(object_free)                 \
  each(object_id)                   \
  each(object_peel)                 \
  each(odb_add_alternate)           \
  each(odb_add_backend)             \
  each(odb_backend_data_alloc)      \
  each(odb_backend_data_free)       \
  each(odb_backend_pack)            \
  each(odb_free)                    \
  each(odb_hash)                    \
  each(odb_new)                     \
  each(odb_object_data)             \
  each(odb_object_free)             \
  each(odb_object_size)             \
  each(odb_object_type)             \
  each(odb_read)                    \
  each(odb_read_header)             \
  each(oidarray_dispose)            \
  each(reference_free)              \
  each(reference_iterator_free)     \
  each(reference_iterator_glob_new) \
  each(reference_lookup)            \
  each(reference_name_to_id)        \
  each(reference_next_name)         \
  each(reference_symbolic_target)   \
  each(reference_type)              \
  each(remote_list)                 \
  each(repository_commondir)        \
  each(repository_config)           \
  each(repository_config_snapshot)  \
  each(repository_free)             \
  each(repository_head_unborn)      \
  each(repository_is_bare)          \
  each(repository_open_ext)         \
  each(repository_path)             \
  each(repository_set_odb)          \
  each(repository_workdir)          \
  each(revparse_single)             \
  each(strarray_dispose)

// What unpacks an object, from the library that libgit2 itself uses.
#define ZLIB_FUNCTIONS(each) \
  each(inflate)              \
  each(inflateEnd)           \
  each(inflateInit_)

/// The functions of a loaded libgit2, each under its own name without `git_`.
///
/// A filled table never changes, so every thread may hold a copy.
typedef struct __attribute__((swift_attr("@Sendable"))) LibGit2 {
#define LIBGIT2_MEMBER(name) __typeof__(git_##name) *_Nonnull name;
  LIBGIT2_FUNCTIONS(LIBGIT2_MEMBER)
#undef LIBGIT2_MEMBER
#define ZLIB_MEMBER(name) __typeof__(name) *_Nonnull name;
  ZLIB_FUNCTIONS(ZLIB_MEMBER)
#undef ZLIB_MEMBER
} LibGit2;

/// Fills the table from a library, given by name or path, which stays loaded until the end.
///
/// Returns NULL, or what is missing in the loader's own words, good until the next call.
const char *_Nullable libgit2_load(LibGit2 *_Nonnull git, const char *_Nonnull library);

/// Turns a global option on or off: a face for `git_libgit2_opts`, whose arguments vary.
__attribute__((swift_name("LibGit2.set(self:_:to:)")))
int libgit2_set(const LibGit2 *_Nonnull git, git_libgit2_opt_t option, bool value);

/// Says where settings of a level are looked for: a face for `git_libgit2_opts`.
__attribute__((swift_name("LibGit2.setSearchPath(self:_:to:)")))
int libgit2_set_search_path(
    const LibGit2 *_Nonnull git, git_config_level_t level, const char *_Nonnull path);

/// Lets repositories through that use these extensions: a face for `git_libgit2_opts`.
__attribute__((swift_name("LibGit2.allowExtensions(self:_:count:)")))
int libgit2_allow_extensions(
    const LibGit2 *_Nonnull git, const char *_Nullable *_Nonnull names, size_t count);

/// What reading an object ends with where it is damaged; libgit2 leaves this number to its users.
enum { LIBGIT2_DAMAGED = GIT_EUSER };

/// The objects in a folder that lie each in a file of their own: one that is not whole, or is another
/// than it is named, is a fault that tells its name. The database that it is added to frees it.
git_odb_backend *_Nullable libgit2_loose_objects(
    const LibGit2 *_Nonnull git, const char *_Nonnull folder)
    __attribute__((swift_name("LibGit2.looseObjects(self:in:)")));

/// Whether each pack in a folder of objects and its index go together, so that no place that an index
/// tells lies past its pack.
int libgit2_check_packs(const LibGit2 *_Nonnull git, const char *_Nonnull folder)
    __attribute__((swift_name("LibGit2.checkPacks(self:in:)")));

/// Ends the program with these words on standard error and this code where libgit2 crashes, or one
/// call of it keeps a processor busy for longer than reading anything takes.
void libgit2_end_on_damage(const char *_Nonnull words, int code);

/// Said by a thread before each call of libgit2 that reads objects.
void libgit2_enter(void);

/// Said by a thread after it.
void libgit2_leave(void);

#endif
