	.arch armv8-a
	.file	"patched.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.LFB0:
	.cfi_startproc
	adrp	x5, a
	adrp	x4, fresh
	adrp	x3, c
	ldr	w6, [x5, #:lo12:a]
	ldr	w1, [x3, #:lo12:c]
	ldr	w2, [x4, #:lo12:fresh]
	add	w0, w0, w6
	str	w0, [x5, #:lo12:a]
	add	w2, w2, w0
	add	w0, w0, w1
	str	w2, [x4, #:lo12:fresh]
	add	w1, w1, 1
	str	w1, [x3, #:lo12:c]
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.align	2
	.p2align 4,,11
	.global	h
	.type	h, %function
h:
.LFB1:
	.cfi_startproc
	adrp	x0, fresh
	ldr	w0, [x0, #:lo12:fresh]
	ret
	.cfi_endproc
.LFE1:
	.size	h, .-h
	.local	c
	.comm	c,4,4
	.local	fresh
	.comm	fresh,4,4
	.local	a
	.comm	a,4,4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
