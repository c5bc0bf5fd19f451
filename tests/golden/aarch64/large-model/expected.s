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
	adrp	x0, .LC0
	ldr	x0, [x0, #:lo12:.LC0]
	ldr	w0, [x0]
	add	w0, w0, 1
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
.Lkpatch_old_end_0:
	.align	3
.LC0:
	.xword	far
	.align	2
	.p2align 4,,11
	.global	same
	.type	same, %function
same:
.LFB1:
	.cfi_startproc
	adrp	x0, .LC1
	ldr	x0, [x0, #:lo12:.LC1]
	ldr	w0, [x0]
	add	w0, w0, 7
	ret
	.cfi_endproc
.LFE1:
	.size	same, .-same
	.align	3
.LC1:
	.xword	far
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	use.kpatch, %function
use.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	adrp	x0, .LC0.kpatch
	ldr	x0, [x0, #:lo12:.LC0.kpatch]
	ldr	w0, [x0]
	add	w0, w0, 2
	ret
	.cfi_endproc
	.size	use.kpatch, .-use.kpatch
.Lkpatch_new_end_0:
	.balign	8
.LC0.kpatch:
	.xword	far
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
	.zero	40
