#include "CCMark.h"

#ifdef TIEKARTTA_ARCHIVES

// Linked in: there is nothing to look for.
const char *ccmark_load(CMark *cmark, const char *library) {
  (void)library;
#define CMARK_TAKE(name) cmark->name = cmark_##name;
  CMARK_FUNCTIONS(CMARK_TAKE)
#undef CMARK_TAKE
  return NULL;
}

#else

#include <dlfcn.h>

const char *ccmark_load(CMark *cmark, const char *library) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return dlerror();

#define CMARK_FIND(name)                                              \
  cmark->name = (__typeof__(cmark->name))dlsym(handle, "cmark_" #name); \
  if (!cmark->name) return dlerror();
  CMARK_FUNCTIONS(CMARK_FIND)
#undef CMARK_FIND

  return NULL;
}

#endif
