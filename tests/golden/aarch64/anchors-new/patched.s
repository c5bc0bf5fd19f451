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
	adrp	x4, .LANCHOR0
	add	x1, x4, :lo12:.LANCHOR0
	ldr	w5, [x4, #:lo12:.LANCHOR0]
	ldp	w3, w2, [x1, 4]
	add	w0, w0, w5
	str	w0, [x4, #:lo12:.LANCHOR0]
	add	w3, w3, w0
	add	w0, w0, w2
	add	w2, w2, 1
	stp	w3, w2, [x1, 4]
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
	adrp	x0, .LANCHOR0+4
	ldr	w0, [x0, #:lo12:.LANCHOR0+4]
	ret
	.cfi_endproc
.LFE1:
	.size	h, .-h
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	a, %object
	.size	a, 4
a:
	.zero	4
	.type	fresh, %object
	.size	fresh, 4
fresh:
	.zero	4
	.type	c, %object
	.size	c, 4
c:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
