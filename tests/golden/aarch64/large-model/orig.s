	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	use
	.type	use, %function
use:
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
