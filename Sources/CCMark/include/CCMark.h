#ifndef TIEKARTTA_CCMARK_H
#define TIEKARTTA_CCMARK_H

#if !__has_include(<cmark.h>)
#error "libcmark's header is missing: apt-get install libcmark-dev, or brew install cmark"
#endif
#include <cmark.h>

#if CMARK_VERSION < ((0 << 16) | (29 << 8))
#error "libcmark 0.29 or newer is needed"
#endif

// As with libgit2, only the header is used here: linked, the library would be loaded by every start
// of the program. Its functions are looked up by name when a text is first read. To use another
// one, add a line to the list.
#define CMARK_FUNCTIONS(each)  \
  each(node_first_child)       \
  each(node_free)              \
  each(node_get_heading_level) \
  each(node_get_list_start)    \
  each(node_get_list_tight)    \
  each(node_get_list_type)     \
  each(node_get_literal)       \
  each(node_get_type)          \
  each(node_get_url)           \
  each(node_next)              \
  each(node_parent)            \
  each(parse_document)         \
  each(version)

/// The functions of a loaded libcmark, each under its own name without `cmark_`.
///
/// A filled table never changes, so every thread may hold a copy.
typedef struct __attribute__((swift_attr("@Sendable"))) CMark {
#define CMARK_MEMBER(name) __typeof__(cmark_##name) *_Nonnull name;
  CMARK_FUNCTIONS(CMARK_MEMBER)
#undef CMARK_MEMBER
} CMark;

/// Fills the table from a library, given by name or path, which stays loaded until the end.
///
/// Returns NULL, or what is missing in the loader's own words, good until the next call.
const char *_Nullable ccmark_load(CMark *_Nonnull cmark, const char *_Nonnull library);

#endif
