/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Debug information into a model. */
#ifndef SUTURE_TYPES_READ_H
#define SUTURE_TYPES_READ_H

#include "kptypes/model.h"

/*
 * Read the types of an object file. Says what is wrong and returns a negative
 * errno; -ENODATA if there is no debug information.
 */
int model_read(const char *path, struct model *ret_model);

#endif
