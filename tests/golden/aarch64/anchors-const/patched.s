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
	and	x0, x0, 3
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	ldr	w0, [x1, x0, lsl 2]
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.align	2
	.p2align 4,,11
	.global	g
	.type	g, %function
g:
.LFB1:
	.cfi_startproc
	ubfiz	x0, x0, 2, 2
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	add	x1, x1, x0
	ldr	w0, [x1, 16]
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.section	.rodata
	.align	4
	.set	.LANCHOR0,. + 0
	.type	odd, %object
	.size	odd, 16
odd:
	.word	2
	.word	3
	.word	5
	.word	7
	.type	even, %object
	.size	even, 16
even:
	.word	2
	.word	4
	.word	6
	.word	8
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
