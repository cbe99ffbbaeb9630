#include "CLibCurl.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

const char *clibcurl_load(CLibCurl *curl, const char *library) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return dlerror();

#define FIND(name)                                                       \
  curl->name = (__typeof__(curl->name))dlsym(handle, "curl_" #name);     \
  if (!curl->name) return dlerror();
  FIND(global_init)
  FIND(easy_init)
  FIND(easy_reset)
  FIND(easy_cleanup)
  FIND(easy_perform)
  FIND(easy_setopt)
  FIND(easy_getinfo)
  FIND(easy_strerror)
  FIND(slist_append)
  FIND(slist_free_all)
  FIND(version)
#undef FIND

  // Everything but Windows' sockets: SSL is 1.
  if (curl->global_init(1)) return "curl_global_init failed";
  return NULL;
}

int clibcurl_set_long(const CLibCurl *curl, void *handle, int option, long value) {
  return curl->easy_setopt(handle, option, value);
}

int clibcurl_set_size(const CLibCurl *curl, void *handle, int option, int64_t value) {
  return curl->easy_setopt(handle, option, value);
}

int clibcurl_set_pointer(const CLibCurl *curl, void *handle, int option, const void *value) {
  return curl->easy_setopt(handle, option, value);
}

static size_t take(char *bytes, size_t size, size_t count, void *data) {
  CLibCurlSink *sink = data;
  size_t more = size * count;
  if (more > sink->limit - sink->count) {
    sink->is_over = 1;
    return 0;
  }
  char *grown = realloc(sink->bytes, sink->count + more + 1);
  if (!grown) return 0;
  memcpy(grown + sink->count, bytes, more);
  sink->bytes = grown;
  sink->count += more;
  return more;
}

void clibcurl_empty(CLibCurlSink *sink) {
  free(sink->bytes);
  sink->bytes = NULL;
  sink->count = 0;
}

static size_t give(char *room, size_t size, size_t count, void *data) {
  CLibCurlSource *source = data;
  size_t left = source->count - source->gone;
  size_t more = size * count < left ? size * count : left;
  if (more) memcpy(room, source->bytes + source->gone, more);
  source->gone += more;
  return more;
}

int clibcurl_set_sinks(
    const CLibCurl *curl, void *handle, CLibCurlSink *head, CLibCurlSink *body) {
  int code = curl->easy_setopt(handle, 20011 /* WRITEFUNCTION */, take);
  if (!code) code = curl->easy_setopt(handle, 10001 /* WRITEDATA */, body);
  if (!code) code = curl->easy_setopt(handle, 20079 /* HEADERFUNCTION */, take);
  if (!code) code = curl->easy_setopt(handle, 10029 /* HEADERDATA */, head);
  return code;
}

int clibcurl_set_source(const CLibCurl *curl, void *handle, CLibCurlSource *source) {
  int code = curl->easy_setopt(handle, 20012 /* READFUNCTION */, give);
  if (!code) code = curl->easy_setopt(handle, 10009 /* READDATA */, source);
  return code;
}

long clibcurl_long(const CLibCurl *curl, void *handle, int info) {
  long value = 0;
  return curl->easy_getinfo(handle, info, &value) ? 0 : value;
}
