	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.Lkpatch_old_2:
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
.Lkpatch_old_end_2:
	.local	c
	.comm	c,4,4
	.local	a
	.comm	a,4,4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	f.kpatch, %function
f.kpatch:
.Lkpatch_new_3:
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
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	f.kpatch_old, %function
f.kpatch_old:
.Lkpatch_copy_2:
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
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.globl	h
	.hidden	h
	.type	h, %function
h:
.Lkpatch_new_4:
	.cfi_startproc
	adrp	x0, fresh
	ldr	w0, [x0, #:lo12:fresh]
	ret
	.cfi_endproc
	.size	h, .-h
.Lkpatch_new_end_4:
	.section	.kpatch.bss,"aw",%nobits
	.balign	4
	.type	fresh, %object
fresh:
	.zero	4
	.size	fresh, .-fresh
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_1:
	.string	"h"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
