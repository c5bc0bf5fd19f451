/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The machines that elf_arch_find chooses from; only arch.c needs them. */
#ifndef SUTURE_ELF_ARCH_TABLES_H
#define SUTURE_ELF_ARCH_TABLES_H

#include "elf/arch.h"

extern const struct elf_arch elf_arch_x86_64;
extern const struct elf_arch elf_arch_aarch64;

#endif
