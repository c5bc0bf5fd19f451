	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	sxtw	x9, w0
	adrp	x7, .LANCHOR0
	add	x1, x7, :lo12:.LANCHOR0
	and	x5, x9, 3
	add	x8, x1, 16
	adrp	x0, .LANCHOR1
	add	x0, x0, :lo12:.LANCHOR1
	ldr	w4, [x7, #:lo12:.LANCHOR0]
	ldr	w3, [x1, 48]
	ldr	w6, [x8, x9, lsl 2]
	add	w4, w4, 1
	ldr	w0, [x0, x5, lsl 2]
	add	w10, w4, w3
	ldr	w5, [x1, 4]
	add	w6, w6, 1
	add	w3, w3, 1
	add	w0, w10, w0
	add	w5, w5, w9
	str	w4, [x7, #:lo12:.LANCHOR0]
	str	w6, [x8, x9, lsl 2]
	str	w5, [x1, 4]
	str	w3, [x1, 48]
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.align	2
	.p2align 4,,11
	.global	g
	.type	g, %function
g:
.LFB1:
	.cfi_startproc
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	add	x3, x1, 16
	ldr	w2, [x1, 52]
	ldr	w3, [x3, w0, sxtw 2]
	add	w0, w2, 2
	str	w0, [x1, 52]
	add	w0, w0, w3
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.section	.rodata
	.align	4
	.set	.LANCHOR1,. + 0
	.type	odd, %object
	.size	odd, 16
odd:
	.word	1
	.word	3
	.word	5
	.word	7
	.bss
	.align	4
	.set	.LANCHOR0,. + 0
	.type	calls.1, %object
	.size	calls.1, 4
calls.1:
	.zero	4
	.type	a, %object
	.size	a, 4
a:
	.zero	4
	.zero	8
	.type	b, %object
	.size	b, 32
b:
	.zero	32
	.type	c, %object
	.size	c, 4
c:
	.zero	4
	.type	calls.0, %object
	.size	calls.0, 4
calls.0:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	f.kpatch, %function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	sxtw	x9, w0
	adrp	x7, .LANCHOR0
	add	x1, x7, :lo12:.LANCHOR0
	and	x5, x9, 3
	add	x8, x1, 16
	adrp	x0, .LANCHOR1
	add	x0, x0, :lo12:.LANCHOR1
	ldr	w4, [x7, #:lo12:.LANCHOR0]
	ldr	w3, [x1, 48]
	ldr	w6, [x8, x9, lsl 2]
	add	w4, w4, 2
	ldr	w0, [x0, x5, lsl 2]
	add	w10, w4, w3
	ldr	w5, [x1, 4]
	add	w6, w6, 1
	add	w3, w3, 1
	add	w0, w10, w0
	add	w5, w5, w9
	str	w4, [x7, #:lo12:.LANCHOR0]
	str	w6, [x8, x9, lsl 2]
	str	w5, [x1, 4]
	str	w3, [x1, 48]
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	f.kpatch_old, %function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	sxtw	x9, w0
	adrp	x7, .LANCHOR0
	add	x1, x7, :lo12:.LANCHOR0
	and	x5, x9, 3
	add	x8, x1, 16
	adrp	x0, .LANCHOR1
	add	x0, x0, :lo12:.LANCHOR1
	ldr	w4, [x7, #:lo12:.LANCHOR0]
	ldr	w3, [x1, 48]
	ldr	w6, [x8, x9, lsl 2]
	add	w4, w4, 1
	ldr	w0, [x0, x5, lsl 2]
	add	w10, w4, w3
	ldr	w5, [x1, 4]
	add	w6, w6, 1
	add	w3, w3, 1
	add	w0, w10, w0
	add	w5, w5, w9
	str	w4, [x7, #:lo12:.LANCHOR0]
	str	w6, [x8, x9, lsl 2]
	str	w5, [x1, 4]
	str	w3, [x1, 48]
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"f"
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
