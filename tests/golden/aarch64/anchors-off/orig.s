	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.LFB0:
	.cfi_startproc
	adrp	x3, a
	adrp	x2, c
	ldr	w4, [x3, #:lo12:a]
	ldr	w1, [x2, #:lo12:c]
	add	w0, w0, w4
	str	w0, [x3, #:lo12:a]
	add	w0, w0, w1
	add	w1, w1, 1
	str	w1, [x2, #:lo12:c]
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.local	c
	.comm	c,4,4
	.local	a
	.comm	a,4,4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
