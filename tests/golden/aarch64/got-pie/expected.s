	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	use
	.type	use, %function
use:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	adrp	x0, :got:table
	ldr	x0, [x0, :got_lo12:table]
	adrp	x1, :got:far
	ldr	x1, [x1, :got_lo12:far]
	ldr	w2, [x0, 4]
	ldr	w0, [x1]
	add	w0, w2, w0
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
.Lkpatch_old_end_0:
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	use.kpatch, %function
use.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	adrp	x0, :got:table
	ldr	x0, [x0, :got_lo12:table]
	adrp	x1, :got:far
	ldr	x1, [x1, :got_lo12:far]
	ldr	w2, [x0, 8]
	ldr	w0, [x1]
	add	w0, w2, w0
	ret
	.cfi_endproc
	.size	use.kpatch, .-use.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	use.kpatch_old, %function
use.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	adrp	x0, :got:table
	ldr	x0, [x0, :got_lo12:table]
	adrp	x1, :got:far
	ldr	x1, [x1, :got_lo12:far]
	ldr	w2, [x0, 4]
	ldr	w0, [x1]
	add	w0, w2, w0
	ret
	.cfi_endproc
	.size	use.kpatch_old, .-use.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"use"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
