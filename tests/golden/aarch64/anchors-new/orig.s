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
	adrp	x2, .LANCHOR0
	add	x3, x2, :lo12:.LANCHOR0
	ldr	w4, [x2, #:lo12:.LANCHOR0]
	ldr	w1, [x3, 4]
	add	w0, w0, w4
	str	w0, [x2, #:lo12:.LANCHOR0]
	add	w0, w0, w1
	add	w1, w1, 1
	str	w1, [x3, 4]
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	a, %object
	.size	a, 4
a:
	.zero	4
	.type	c, %object
	.size	c, 4
c:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
