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
	adrp	x1, known
	str	w0, [x1, #:lo12:known]
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
	.align	2
	.p2align 4,,11
	.global	address
	.type	address, %function
address:
.LFB1:
	.cfi_startproc
	mov	x0, 0
	ret
	.cfi_endproc
.LFE1:
	.size	address, .-address
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
