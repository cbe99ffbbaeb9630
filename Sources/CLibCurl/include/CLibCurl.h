#ifndef TIEKARTTA_CLIBCURL_H
#define TIEKARTTA_CLIBCURL_H

#include <stddef.h>
#include <stdint.h>

// libcurl is opened when something is sent, and no start of the program pays for it. Its numbers
// have been the same since version 7 and are promised to stay, so that building needs no header
// of it: https://curl.se/libcurl/c/symbols-in-versions.html

/// The functions of a loaded libcurl that are used here.
///
/// A filled table never changes, so every thread may hold a copy.
typedef struct __attribute__((swift_attr("@Sendable"))) CLibCurl {
  int (*_Nonnull global_init)(long flags);
  void *_Nullable (*_Nonnull easy_init)(void);
  void (*_Nonnull easy_reset)(void *_Nonnull handle);
  void (*_Nonnull easy_cleanup)(void *_Nonnull handle);
  int (*_Nonnull easy_perform)(void *_Nonnull handle);
  int (*_Nonnull easy_setopt)(void *_Nonnull handle, int option, ...);
  int (*_Nonnull easy_getinfo)(void *_Nonnull handle, int info, ...);
  const char *_Nonnull (*_Nonnull easy_strerror)(int code);
  void *_Nullable (*_Nonnull slist_append)(void *_Nullable list, const char *_Nonnull text);
  void (*_Nonnull slist_free_all)(void *_Nullable list);
  char *_Nonnull (*_Nonnull version)(void);
} CLibCurl;

/// Fills the table from a library, given by name or path, which stays loaded until the end.
///
/// Returns NULL, or what is missing in the loader's own words, good until the next call.
const char *_Nullable clibcurl_load(CLibCurl *_Nonnull curl, const char *_Nonnull library);

/// Bytes that arrived, at most so many of them; more make the transfer fail.
typedef struct CLibCurlSink {
  char *_Nullable bytes;
  size_t count;
  size_t limit;
  int is_over;
} CLibCurlSink;

/// Gives the memory of a sink back.
void clibcurl_empty(CLibCurlSink *_Nonnull sink);

/// Bytes to send, and how many of them have gone.
typedef struct CLibCurlSource {
  const char *_Nullable bytes;
  size_t count;
  size_t gone;
} CLibCurlSource;

// Typed faces over the variadic functions; each gives libcurl's code, 0 where all is well.
int clibcurl_set_long(const CLibCurl *_Nonnull curl, void *_Nonnull handle, int option, long value);
int clibcurl_set_size(
    const CLibCurl *_Nonnull curl, void *_Nonnull handle, int option, int64_t value);
int clibcurl_set_pointer(
    const CLibCurl *_Nonnull curl, void *_Nonnull handle, int option, const void *_Nullable value);
int clibcurl_set_sinks(
    const CLibCurl *_Nonnull curl, void *_Nonnull handle, CLibCurlSink *_Nonnull head,
    CLibCurlSink *_Nonnull body);
int clibcurl_set_source(
    const CLibCurl *_Nonnull curl, void *_Nonnull handle, CLibCurlSource *_Nonnull source);
long clibcurl_long(const CLibCurl *_Nonnull curl, void *_Nonnull handle, int info);

#endif
