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
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
