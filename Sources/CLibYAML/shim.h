#ifndef TIEKARTTA_CLIBYAML_SHIM_H
#define TIEKARTTA_CLIBYAML_SHIM_H
#include <yaml.h>
#endif
